import type { InputProblem } from "../../lib/input-problem.ts";
import { Refusal, type RefusalKind } from "../../lib/refusal.ts";

/** The one table from kinds of "no" to status codes. */
export const statusOf = {
  invalid: 400,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  unavailable: 503,
} as const satisfies Record<RefusalKind, number>;

/** There is no page at this address, or not for this visitor. */
export const pageNotFound = (path: string) => new Refusal("not-found", "route.not-found", { path });

/** The request comes from a page of another site. */
export const foreignOrigin = () => new Refusal("forbidden", "route.foreign-origin");

/** A field of a form or an address cannot be used; all of them are named at once. */
export const badInput = (problems: readonly InputProblem[]) => new Refusal("invalid", "route.bad-input", { problems });
