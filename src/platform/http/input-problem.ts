import type { z } from "zod";

/** A field that cannot be used, and what is wrong with it. */
export interface InputProblem {
  readonly field: string;
  readonly problem: string;
}

/** What is wrong, in Dutch; a field that we do not know is named by itself. */
export function inputProblems(error: z.ZodError): readonly InputProblem[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, problem: "Dit veld kennen wij hier niet." }))
      : [{ field: issue.path.map(String).join("."), problem: sentenceFor(issue) }],
  );
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `Kies uit: ${issue.values.map(String).join(", ")}.`;
    case "too_big":
      return issue.origin === "string" ? `Dit mag ten hoogste ${issue.maximum} tekens zijn.` : `Dit mag ten hoogste ${issue.maximum} zijn.`;
    case "too_small":
      return issue.origin === "string" ? `Dit moet ten minste ${issue.minimum} tekens zijn.` : `Dit moet ten minste ${issue.minimum} zijn.`;
    case "invalid_type":
      return typeSentences[issue.expected] ?? "Dit kunnen wij niet lezen.";
    default:
      return "Dit kunnen wij niet lezen.";
  }
}

const typeSentences: Readonly<Record<string, string>> = {
  number: "Geef een getal.",
  int: "Geef een heel getal.",
  string: "Geef dit veld één keer.",
};
