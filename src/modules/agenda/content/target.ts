import { z } from "zod";
import type { AgendaId, TargetId, ThemeId } from "../../../lib/ids.ts";
import { distinct, lines, optional, reference, words } from "../../../platform/content/fields.ts";
import { verdicts } from "../domain/ask.ts";
import { certainties } from "../domain/certainty.ts";
import { type FullTarget, targetKinds } from "../domain/target.ts";
import type { Known } from "./known.ts";
import { events, idIn, type Told } from "./parts.ts";

/** The quantified statements of an agenda, as they stand in `agenda.yaml`. */
export const targets = (known: Known) => distinct("code", target(known));

const outcome = z.strictObject({
  verdict: z.enum(verdicts),
  certainty: z.enum(certainties),
  note: optional(words),
  events,
});

const target = ({ themes }: Known) =>
  z.strictObject({
    code: words,
    theme: optional(reference<ThemeId>("theme", themes)),
    kind: z.enum(targetKinds),
    value: words,
    unit: words,
    scope: words,
    deadline: optional(words),
    lines,
    note: optional(words),
    outcome: optional(outcome),
  });

/** A target of this agenda; what happened since stands beside its outcome. */
export function targetOf(agenda: AgendaId, { outcome: told, ...fields }: z.infer<ReturnType<typeof target>>): Told<FullTarget> {
  const plain = { ...fields, id: idIn<TargetId>(agenda, fields.code), agenda };
  if (told === null) return { ...plain, outcome: null, events: [] };
  const { events: happened, ...judged } = told;
  return { ...plain, outcome: judged, events: happened };
}
