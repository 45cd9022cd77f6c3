import { asId, type ThemeId } from "../../../../../lib/ids.ts";
import { verdicts } from "../../ask.ts";
import { certainties } from "../../certainty.ts";
import { type FullTarget, type TargetOutcome, targetKinds } from "../../target.ts";
import { choice, choiceOrNull, line, lineOrNull, longOrNull, referenceOrNull } from "../field.ts";
import { type EditForm, inPart } from "../form.ts";
import { eventGroup } from "./event.ts";

const unjudged: TargetOutcome = { verdict: "unknown", certainty: "low", note: null };

/** Fills in a part of the outcome; without a verdict there is none. */
const withOutcome = (target: FullTarget, part: Partial<TargetOutcome>): FullTarget => ({
  ...target,
  outcome: { ...(target.outcome ?? unjudged), ...part },
});

/** What can be changed in a target: what it says with which number, and what became of it. */
export const targetForm: EditForm<FullTarget> = {
  kind: "target",
  fields: [
    ...inPart<FullTarget>("statement", [
      choice(
        "soort",
        targetKinds,
        ({ kind }) => kind,
        (target, kind) => ({ ...target, kind }),
      ),
      line(
        "waarde",
        ({ value }) => value,
        (target, value) => ({ ...target, value }),
      ),
      line(
        "eenheid",
        ({ unit }) => unit,
        (target, unit) => ({ ...target, unit }),
      ),
      line(
        "bereik",
        ({ scope }) => scope,
        (target, scope) => ({ ...target, scope }),
      ),
      lineOrNull(
        "termijn",
        ({ deadline }) => deadline,
        (target, deadline) => ({ ...target, deadline }),
      ),
      referenceOrNull<FullTarget, ThemeId>(
        "thema",
        "theme",
        asId,
        ({ theme }) => theme,
        (target, theme) => ({ ...target, theme }),
      ),
      longOrNull(
        "opmerking",
        ({ note }) => note,
        (target, note) => ({ ...target, note }),
      ),
    ]),
    ...inPart<FullTarget>("outcome", [
      choiceOrNull(
        "oordeel",
        verdicts,
        ({ outcome }) => outcome?.verdict ?? null,
        (target, verdict) => (verdict === null ? { ...target, outcome: null } : withOutcome(target, { verdict })),
      ),
      choiceOrNull(
        "zekerheid",
        certainties,
        ({ outcome }) => outcome?.certainty ?? null,
        (target, certainty) => (target.outcome === null || certainty === null ? target : withOutcome(target, { certainty })),
      ),
      longOrNull(
        "toelichting",
        ({ outcome }) => outcome?.note ?? null,
        (target, note) => (target.outcome === null ? target : withOutcome(target, { note })),
      ),
    ]),
  ],
  groups: [eventGroup<FullTarget>()],
};
