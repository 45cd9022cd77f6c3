import type { OfferId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";

/** What an event can be an event of. */
export const eventSubjectKinds = ["ask", "offer", "target", "theme"] as const;
export type EventSubjectKind = (typeof eventSubjectKinds)[number];

/** Something that happened, with a date and where it is told. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly sentence: string;
  readonly sources: readonly string[];
  /** What it is about when it belongs to a theme as a whole; else null. */
  readonly topic: string | null;
  /** The offer it sheds light on when it belongs to a theme as a whole; else null. */
  readonly offer: OfferId | null;
}
