import { z } from "zod";
import type { InputProblem } from "../../../../lib/input-problem.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { inputProblems } from "../../../../platform/http/input-problem.ts";
import { statusOf } from "../../../../platform/http/refusals.ts";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import { texts } from "../../texts.ts";

type Asking = Parameters<typeof answerPage>[0] & Parameters<typeof readForm>[0] & { redirect(address: string, status: 303): Response };
type Drawn = Parameters<typeof answerPage>[1];

interface Taking<T> {
  readonly schema: z.ZodType<T>;
  /** Does what the form says; answers where to go next. */
  readonly act: (value: T) => Promise<string>;
  /** The page of the form, with what was typed and what is wrong. */
  readonly draw: (turn: FormTurn) => Promise<Drawn>;
  /** A page to look at first, when the form asks for one; else null. Nothing is done then. */
  readonly look?: (value: T, turn: FormTurn) => Promise<Drawn | null>;
  /** What the fields would hold by now, for when somebody else was faster. */
  readonly current?: () => Promise<Readonly<Record<string, string>>>;
}

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Takes a form: what is wrong comes back with everything that was typed, a refusal stands on top of it, and a change that
 * somebody else made meanwhile stands beside it.
 */
export async function takeForm<T>(c: Asking, { schema, act, draw, look, current }: Taking<T>): Promise<Response> {
  const sent = await readForm(c, anything);
  const fields = sent.ok ? sent.value : {};
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const parsed = schema.safeParse(fields);
  if (!parsed.success) {
    return answerPage(c, await draw({ state: { typed, problems: inputProblems(parsed.error) }, meanwhile: null }), 400);
  }
  const seen = look ? await look(parsed.data, { state: { typed, problems: [] }, meanwhile: null }) : null;
  if (seen !== null) return answerPage(c, seen);
  try {
    return c.redirect(await act(parsed.data), 303);
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== "invalid" && error.kind !== "conflict")) throw error;
    const now = error.code === "network.changed-meanwhile" && current ? await current() : null;
    const turn: FormTurn =
      now === null
        ? { state: { typed, problems: [problemOf(error)] }, meanwhile: null }
        : { state: { typed: { ...typed, versie: now.versie ?? "" }, problems: [] }, meanwhile: now };
    return answerPage(c, await draw(turn), statusOf[error.kind]);
  }
}

/** A refusal as something that is wrong with the form as a whole. */
export function problemOf({ code }: Refusal): InputProblem {
  const sentences: Readonly<Record<"nl" | "en", Readonly<Record<string, string>>>> = {
    nl: texts.nl.refusals,
    en: texts.en.refusals,
  };
  return { field: "", problem: { nl: sentences.nl[code] ?? code, en: sentences.en[code] ?? code } };
}
