import { asId, type FocusPointId, type MeetingId } from "../../../../../lib/ids.ts";
import { type Certainty, certainties } from "../../certainty.ts";
import type { Originated } from "../../origin.ts";
import { choice, type FieldOf, longOrNull, referenceOrNull, references } from "../field.ts";

/** The focus points that something serves. */
export const servedPoints = <R extends { readonly focusPoints: readonly FocusPointId[] }>(): FieldOf<R> =>
  references(
    "speerpunten",
    "point",
    asId<FocusPointId>,
    ({ focusPoints }) => focusPoints,
    (record, focusPoints) => ({ ...record, focusPoints }),
  );

/** The meeting that something came from. */
export const meetingField = <R extends Originated>(): FieldOf<R> =>
  referenceOrNull(
    "bijeenkomst",
    "meeting",
    asId<MeetingId>,
    ({ meeting }) => meeting,
    (record, meeting) => ({ ...record, meeting }),
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
