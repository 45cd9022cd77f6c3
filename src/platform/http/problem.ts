import { forPrograms } from "./headers.ts";

/** The version of the public API, sent with every answer. */
export const apiVersion = "1.0.0";

/** Sent with everything that a program reads: what is refused too. */
export const apiHeaders = {
  ...forPrograms,
  "Access-Control-Expose-Headers": "API-Version, Content-Disposition, ETag, Link",
  "API-Version": apiVersion,
} as const;

interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/** An error for a program, in the form of RFC 9457, with all that is wrong at once. */
export function answerProblem(
  status: number,
  title: string,
  detail: string,
  problems: readonly FieldProblem[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = {
    type: "about:blank",
    status,
    title,
    detail,
    ...(problems.length === 0 ? {} : { fouten: problems.map(({ field, problem }) => ({ veld: field, melding: problem })) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...apiHeaders, "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}
