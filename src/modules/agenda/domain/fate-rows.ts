import type { FateKind } from "./succession.ts";
import { fateKinds } from "./succession.ts";

/** What was typed for one focus point. */
export interface TypedFate {
  readonly code: string;
  readonly kind: string;
  readonly aims: string;
  readonly reason: string;
  readonly version: string;
  /** Whether what was proposed is taken over as it is. */
  readonly accepts: boolean;
}

/** What was typed, as it is meant; or why it cannot be taken. */
export type ReadFate =
  | {
      readonly ok: true;
      readonly row: {
        readonly code: string;
        readonly choice: { readonly kind: FateKind; readonly reason: string; readonly aims: readonly string[] };
        readonly version: number;
      };
    }
  | { readonly ok: false; readonly field: "kind" | "aims" | "reason"; readonly problem: "kind-missing" | "too-long" };

const longestReason = 1000;
const longestAim = 300;
const mostAims = 20;

/** Whether somebody said something new about a point: the words differ from what was there, or a proposal is accepted. */
export const saysSomething = (typed: TypedFate, before: TypedFate): boolean =>
  typed.accepts || (["kind", "aims", "reason"] as const).some((field) => linesOf(typed[field]) !== linesOf(before[field]));

/** Browsers send lines with a carriage return. */
const linesOf = (text: string): string => aimsIn(text).join("\n");

const aimsIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Reads what was typed for one point. */
export function readFate({ code, kind: word, aims: text, reason, version }: TypedFate): ReadFate {
  const kind = fateKinds.find((one) => one === word);
  const aims = aimsIn(text);
  if (kind === undefined) return { ok: false, field: "kind", problem: "kind-missing" };
  if (reason.length > longestReason) return { ok: false, field: "reason", problem: "too-long" };
  if (aims.length > mostAims || aims.some((aim) => aim.length > longestAim)) return { ok: false, field: "aims", problem: "too-long" };
  return { ok: true, row: { code, choice: { kind, reason: aimsIn(reason).join(" "), aims }, version: Number(version) || 0 } };
}
