import type { BodyId, MeetingId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";

/** Something that can have come from a meeting. */
export interface Originated {
  /** The meeting that it came from; null when nobody told. */
  readonly meeting: MeetingId | null;
}

/** A meeting as the agenda names it: another module keeps them. */
export interface MeetingHead {
  readonly id: MeetingId;
  readonly title: string;
  readonly address: string;
  readonly begins: PartialDate;
  /** Every day of it that is known to the day. */
  readonly days: readonly string[];
  readonly bodies: readonly BodyId[];
}

/** The meeting that something names, as far as whoever looks may know of it. */
export const meetingOf = (meetings: readonly MeetingHead[], id: MeetingId | null): MeetingHead | null =>
  meetings.find((meeting) => meeting.id === id) ?? null;

/** Whether there is such a meeting, as far as whoever looks may know, and it was on that day. */
export const isMeetingOn = (meetings: readonly MeetingHead[], id: MeetingId, day: string): boolean =>
  meetingOf(meetings, id)?.days.includes(day) ?? false;

/** An agenda as who adopted it, and the meeting at which, name it. */
export interface AdoptedAgenda {
  readonly id: string;
  readonly title: string;
}

/** Something in an agenda that came out of a meeting. */
export interface MeetingOutcome {
  readonly kind: "focus-point" | "ask" | "offer" | "initiative";
  /** Null for what has no number. */
  readonly code: string | null;
  readonly title: string;
  readonly address: string;
}
