import { z } from "zod";
import type { InputProblem } from "../../../../lib/input-problem.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { type FormAsking, readForm } from "../../../../platform/http/form.ts";
import { inputProblems } from "../../../../platform/http/input-problem.ts";
import { statusOf } from "../../../../platform/http/refusals.ts";
import type { FormState } from "../../../../ui/form.tsx";
import { texts } from "../../texts.ts";

type Asking = Parameters<typeof answerPage>[0] & FormAsking & { redirect(address: string, status: 303): Response };

interface Taking<T> {
  readonly schema: z.ZodType<T>;
  /** Does what the form says; answers where to go next. */
  readonly act: (value: T) => Promise<string>;
  /** The page of the form again, with what was typed and what is wrong; and whether somebody else was faster. */
  readonly draw: (state: FormState, isStale: boolean) => Promise<Parameters<typeof answerPage>[1]>;
}

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Takes a form of what a city says: what is wrong with it comes back with everything that was typed, also when a rule says no. */
export async function takeReplyForm<T>(c: Asking, { schema, act, draw }: Taking<T>): Promise<Response> {
  const sent = await readForm(c, anything);
  const fields = sent.ok ? sent.value : {};
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return answerPage(c, await draw({ typed, problems: inputProblems(parsed.error) }, false), 400);
  try {
    return c.redirect(await act(parsed.data), 303);
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== "invalid" && error.kind !== "conflict")) throw error;
    const isStale = error.code === "monitor.reply-changed-meanwhile";
    return answerPage(c, await draw({ typed, problems: [problemOf(error)] }, isStale), statusOf[error.kind]);
  }
}

/** At which field a refusal stands; one that is about the form as a whole stands on top of it. */
const fieldsOfRefusals: Readonly<Record<string, string>> = {
  "monitor.reply-empty": "tekst",
  "monitor.reply-too-long": "tekst",
  "monitor.office-empty": "functie",
  "monitor.office-names-person": "functie",
  "monitor.period-not-in-figure": "van",
  "monitor.withdrawal-needs-reason": "reden",
};

function problemOf({ code }: Refusal): InputProblem {
  const [nl, en]: readonly Readonly<Record<string, string>>[] = [texts.nl.refusals, texts.en.refusals];
  return { field: fieldsOfRefusals[code] ?? "", problem: { nl: nl?.[code] ?? code, en: en?.[code] ?? code } };
}
