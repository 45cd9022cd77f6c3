import type { Audience } from "../../../lib/audience.ts";
import type { BodyId, OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import type { Period } from "../../../lib/period.ts";
import type { BodyHead } from "./body.ts";

/** What somebody can be in a body. */
export const seatRoles = ["chair", "vice-chair", "political-lead", "official-lead", "secretary", "coordinator", "member", "guest"] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Who leads a body politically, by whatever word the group uses. */
export const leadingRoles: ReadonlySet<SeatRole> = new Set<SeatRole>(["chair", "vice-chair", "political-lead"]);

/** Held, vacant, or with a candidate of whom no source says what became. */
export const seatStates = ["held", "vacant", "candidate"] as const;
export type SeatState = (typeof seatStates)[number];

/**
 * A role in a body for a stretch of time. When it is handed over the row ends and another follows it: history is never
 * overwritten (N4). A vacant seat is a row of its own, and shows (N3).
 */
export interface Seat {
  readonly id: SeatId;
  readonly body: BodyId;
  readonly role: SeatRole;
  /** What the source adds to the role, such as "first". */
  readonly roleNote: string | null;
  /** Who sends the holder; null when no source says. */
  readonly organisation: OrganisationId | null;
  /** The office of the holder, such as alderman. */
  readonly office: string | null;
  /** Null while vacant, when only the role is known, and for whoever may not know the name. */
  readonly person: PersonId | null;
  readonly substitute: PersonId | null;
  readonly state: SeatState;
  readonly period: Period;
  /** The row that this one took over from. */
  readonly follows: SeatId | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly audience: Audience;
  readonly version: number;
  readonly changedAt: Date;
}

/** Who sends the holder of a seat, as a list names it. */
export interface Sender {
  readonly name: string;
  readonly slug: string;
  /** Cities have pages of their own. */
  readonly isCity: boolean;
}

/** A seat with the names of its body and of who sends the holder. */
export interface ListedSeat extends Seat {
  readonly bodyHead: BodyHead;
  readonly sender: Sender | null;
  /** Null while vacant, when only the role is known, and for whoever may not know the name. */
  readonly personName: string | null;
  readonly substituteName: string | null;
}
