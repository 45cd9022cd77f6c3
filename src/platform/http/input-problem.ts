import type { z } from "zod";
import type { InputProblem } from "../../lib/input-problem.ts";
import type { Bilingual } from "../../lib/language.ts";

/** Everything that is wrong; a field that we do not know is named by itself. */
export function inputProblems(error: z.ZodError): readonly InputProblem[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, problem: { nl: "Dit veld kennen wij hier niet.", en: "We do not know this field here." } }))
      : [{ field: issue.path.map(String).join("."), problem: sentenceFor(issue) }],
  );
}

function sentenceFor(issue: z.core.$ZodIssue): Bilingual<string> {
  switch (issue.code) {
    case "invalid_value": {
      const choices = issue.values.map(String).join(", ");
      return { nl: `Kies uit: ${choices}.`, en: `Choose one of: ${choices}.` };
    }
    case "too_big":
      return atMost(issue.maximum, issue.origin === "string");
    case "too_small":
      return atLeast(issue.minimum, issue.origin === "string");
    case "invalid_format":
      return issue.format === "email" ? noAddress : unreadable;
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return missing;
      return typeSentences[issue.expected] ?? unreadable;
    default:
      return unreadable;
  }
}

const atMost = (most: number | bigint, isText: boolean): Bilingual<string> =>
  isText
    ? { nl: `Dit mag ten hoogste ${most} tekens zijn.`, en: `This may be ${most} characters at most.` }
    : { nl: `Dit mag ten hoogste ${most} zijn.`, en: `This may be ${most} at most.` };

const atLeast = (least: number | bigint, isText: boolean): Bilingual<string> =>
  isText
    ? { nl: `Dit moet ten minste ${least} tekens zijn.`, en: `This must be ${least} characters at least.` }
    : { nl: `Dit moet ten minste ${least} zijn.`, en: `This must be ${least} at least.` };

const unreadable: Bilingual<string> = { nl: "Dit kunnen wij niet lezen.", en: "We cannot read this." };

const missing: Bilingual<string> = { nl: "Vul dit in.", en: "Fill this in." };

const noAddress: Bilingual<string> = { nl: "Geef een mailadres, zoals naam@stad.nl.", en: "Give a mail address, such as name@city.nl." };

const typeSentences: Readonly<Record<string, Bilingual<string>>> = {
  number: { nl: "Geef een getal.", en: "Give a number." },
  int: { nl: "Geef een heel getal.", en: "Give a whole number." },
  string: { nl: "Geef dit veld één keer.", en: "Give this field once." },
};
