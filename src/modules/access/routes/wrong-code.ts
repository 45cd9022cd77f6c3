import type { FormState } from "../../../ui/form.tsx";
import { texts } from "../texts/access.ts";

/** What the form says of a wrong code. What was typed is not shown again: the next code is another one. */
export const wrongCodeProblem = (left: number): FormState => ({
  typed: {},
  problems: [{ field: "code", problem: { nl: texts.nl.wrongCode(left), en: texts.en.wrongCode(left) } }],
});
