import type { OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import { boundsOf, endedOn, since } from "../../../lib/period.ts";
import { alreadyOver, beforeItBegan, seatOverlaps } from "./administration-refusals.ts";
import { leading } from "./roles.ts";
import type { Seat } from "./seat.ts";
import { overlaps } from "./seat-overlaps.ts";

/** Who sits from a day on; nobody when the seat stays vacant. */
export interface Sitting {
  readonly person: PersonId | null;
  readonly substitute: PersonId | null;
  readonly organisation: OrganisationId | null;
  readonly office: string | null;
}

/** A row that ends, and the row that takes over from it. */
export interface Handing {
  readonly ended: Seat;
  readonly next: Seat;
}

/** When and by whom a row is written. */
export interface Turn {
  /** The first day of what is new. */
  readonly day: string;
  readonly now: Date;
  readonly newId: () => SeatId;
}

/**
 * Hands a seat over: the row ends and a new one follows it (N4). Without a person the new row is vacant, and shows (N3).
 * Refuses a day before the row began, and a row that is over.
 */
export function handedOver(seat: Seat, sitting: Sitting, { day, now, newId }: Turn): Handing {
  return {
    ended: ended(seat, day, now),
    next: {
      ...seat,
      ...sitting,
      id: newId(),
      state: sitting.person === null ? "vacant" : "held",
      period: restOf(seat, day),
      follows: seat.id,
      note: null,
      sources: [],
      version: 1,
      changedAt: now,
    },
  };
}

/** What is left of a seat from a day on: a term that had an end keeps it, so that it never runs into the row planned after it. */
function restOf({ period }: Seat, day: string): Seat["period"] {
  return period.until.on === null ? since(day) : endedOn(since(day), period.until.on);
}

/** The row, over from a day on. */
export function ended(seat: Seat, day: string, now: Date): Seat {
  const { notBefore, notAfter } = boundsOf(seat.period);
  if (day < notBefore) throw beforeItBegan(seat.id, notBefore);
  if (day >= notAfter) throw alreadyOver(seat.id);
  return { ...seat, period: endedOn(seat.period, day), version: seat.version + 1, changedAt: now };
}

/**
 * Nobody, in a seat that waits. A city keeps the seat of its member; who leads next, nobody knows yet, so a leading seat
 * waits without an organisation.
 */
export const nobodyIn = (seat: Seat): Sitting => ({
  person: null,
  substitute: seat.substitute,
  organisation: leading.has(seat.role) ? null : seat.organisation,
  office: null,
});

/** N1: refuses a row that surely overlaps another of the same body, as `seat-overlaps.ts` finds it. A vacant row overlaps nobody. */
export function refuseOverlap(next: Seat, others: readonly Seat[]): void {
  if (next.state === "vacant") return;
  const held = others.filter(({ id, state }) => id !== next.id && state !== "vacant");
  const clash = overlaps([...held, next]).find(({ severity, values }) => severity === "error" && Object.values(values).includes(next.id));
  if (clash) throw seatOverlaps(next.id);
}
