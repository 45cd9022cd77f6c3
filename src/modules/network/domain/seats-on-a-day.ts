import { earliest, firstDay, latest, type Period, type Standing, standsOn } from "../../../lib/period.ts";
import { type Seat, type SeatRole, seatRoles } from "./seat.ts";

/** What of a seat is needed to judge it on a day. */
export type SeatInTime = Pick<Seat, "id" | "body" | "role" | "state" | "period">;

/** A seat on a day: surely held or vacant as it says, or perhaps. */
export interface Holder<S extends SeatInTime> {
  readonly seat: S;
  readonly standing: Exclude<Standing, "no">;
}

/** The seats of a day, or those that may be: by role, the sure ones first. A vacant seat is among them (N3). */
export const holdersOn = <S extends SeatInTime>(seats: readonly S[], day: string): readonly Holder<S>[] =>
  seats
    .flatMap((seat): readonly Holder<S>[] => {
      const standing = seatStandsOn(seat, seats, day);
      return standing === "no" ? [] : [{ seat, standing }];
    })
    .toSorted((a, b) => rankOf(a.seat) - rankOf(b.seat) || doubtOf(a) - doubtOf(b) || (a.seat.id < b.seat.id ? -1 : 1));

/** Whether a seat was so on a day. One that nobody saw end is over when somebody else took the same part after its last sign. */
export function seatStandsOn(seat: SeatInTime, seats: readonly SeatInTime[], day: string): Standing {
  const stands = standsOn(seat.period, day);
  if (stands !== "perhaps" || seat.period.until.on !== null) return stands;
  const lastSign = lastSignOf(seat.period);
  const isSucceeded = seats.some((other) => {
    const begun = beginningAfter(seat, other);
    return begun !== null && begun > lastSign && begun <= day;
  });
  return isSucceeded ? "no" : "perhaps";
}

/** The latest day on which anything shows a period; before all days when nothing does. */
const lastSignOf = ({ from, firstSeen, lastSeen }: Period): string =>
  [from, firstSeen, lastSeen]
    .flatMap((date) => (date?.on ? [latest(date.on)] : []))
    .toSorted()
    .at(-1) ?? firstDay;

/**
 * From when another seat takes the part of this one; null when it does not, or nobody knows from when. A body has one chair at
 * a time, so that a chair seen later is a later chair. Several can lead: only a beginning that a source tells counts there.
 */
function beginningAfter(seat: SeatInTime, other: SeatInTime): string | null {
  if (other.id === seat.id || other.body !== seat.body || other.state === "candidate") return null;
  if (partOf(other.role) !== partOf(seat.role)) return null;
  const areChairs = seat.role === "chair" && other.role === "chair";
  const begun = other.period.from.on ?? (areChairs ? (other.period.firstSeen?.on ?? null) : null);
  return begun === null ? null : earliest(begun);
}

/** Groups call who leads them chair or political lead, and change the word from term to term. */
const partOf = (role: SeatRole): SeatRole => (role === "political-lead" ? "chair" : role);

const rankOf = ({ role }: SeatInTime): number => seatRoles.indexOf(role);
const doubtOf = ({ standing }: Holder<SeatInTime>): number => (standing === "yes" ? 0 : 1);
