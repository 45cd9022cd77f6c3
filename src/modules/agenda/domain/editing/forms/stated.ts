import { asId, type FocusPointId } from "../../../../../lib/ids.ts";
import { type Certainty, certainties } from "../../certainty.ts";
import { choice, type FieldOf, longOrNull, references } from "../field.ts";

/** The focus points that something serves. */
export const servedPoints = <R extends { readonly focusPoints: readonly FocusPointId[] }>(): FieldOf<R> =>
  references(
    "speerpunten",
    "point",
    asId<FocusPointId>,
    ({ focusPoints }) => focusPoints,
    (record, focusPoints) => ({ ...record, focusPoints }),
  );

/** How sure a judgement is, and why it is as it is. */
export const judgement = <R extends { readonly certainty: Certainty; readonly note: string | null }>(): readonly FieldOf<R>[] => [
  choice(
    "zekerheid",
    certainties,
    ({ certainty }) => certainty,
    (record, certainty) => ({ ...record, certainty }),
  ),
  longOrNull(
    "toelichting",
    ({ note }) => note,
    (record, note) => ({ ...record, note }),
  ),
];
