import { daysAfter } from "../../../lib/day.ts";
import type { BodyId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { boundsOf, earliest, standsOn } from "../../../lib/period.ts";
import type { Body, BodyKind } from "./body.ts";
import type { Mandate } from "./mandate.ts";
import type { Seat } from "./seat.ts";

/** So many days ahead somebody is told that something ends: two rounds of meetings, enough to find who takes over. */
export const noticeDays = 60;

/** The last day on which an end is told today. */
export const noticeUntil = (today: string): string => daysAfter(today, noticeDays);

/** A vacant seat, as far as whoever may fill it is told by. */
export interface Vacancy extends Pick<Seat, "id" | "body" | "role" | "state" | "organisation" | "period"> {
  readonly bodyKind: BodyKind;
}

/** The seats of one body that wait for the same thing: one thing to do, however many they are. */
export interface WaitingSeats<S extends Pick<Seat, "id">> {
  readonly first: S;
  readonly seats: readonly S[];
  /** The earliest of their days; null when nobody knows one. */
  readonly day: string | null;
}

/** Vacant seats, body by body, with the day since which the first of them is. */
export const vacanciesByBody = <S extends Pick<Seat, "id" | "body" | "period">>(seats: readonly S[]): readonly WaitingSeats<S>[] =>
  byBody(seats, ({ period }) => (period.from.on === null ? null : earliest(period.from.on)));

/** Seats that end, body by body, with the first day on which one of them is over. */
export const endingsByBody = <S extends Seat>(seats: readonly S[]): readonly WaitingSeats<S>[] => byBody(seats, lastDayAfter);

/** The first day on which a seat is over. */
export const lastDayAfter = ({ period }: Pick<Seat, "period">): string => boundsOf(period).notAfter;

function byBody<S extends Pick<Seat, "id" | "body">>(seats: readonly S[], dayOf: (seat: S) => string | null): readonly WaitingSeats<S>[] {
  return [...groupedBy(seats, ({ body }) => body).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ first, seats: group, day: earliestOf(group.map(dayOf)) }] : [];
  });
}

/** The earliest of these days; null when none is known. */
export const earliestOf = (days: readonly (string | null)[]): string | null =>
  days.flatMap((day) => day ?? []).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? null;

/**
 * The seats that end while nobody is known to go on with them: no held row took over from them, and none of the same role and
 * organisation begins in that body in the weeks before they end. A vacant row that follows is no successor: the seat waits; nor is
 * a colleague who sat there all the while.
 */
export function withoutSuccessor<S extends Seat>(ending: readonly S[], later: readonly Seat[]): readonly S[] {
  const taken = later.filter(({ state }) => state !== "vacant");
  return ending.filter((seat) => !taken.some((next) => next.id !== seat.id && goesOn(seat, next)));
}

const goesOn = (seat: Seat, next: Seat): boolean =>
  next.follows === seat.id ||
  (next.body === seat.body &&
    next.role === seat.role &&
    next.organisation === seat.organisation &&
    boundsOf(next.period).notBefore >= daysAfter(lastDayAfter(seat), -noticeDays) &&
    boundsOf(next.period).notBefore <= lastDayAfter(seat) &&
    lastDayAfter(next) > lastDayAfter(seat));

/**
 * The mandates that end within the notice, the first to end first, but not those that go on: of which another one of the same
 * body on the same subject is there when they end.
 */
export const endingMandates = <M extends Mandate>(mandates: readonly M[], today: string): readonly M[] =>
  mandates
    .filter((mandate) => mandate.fromOn <= today && mandate.untilOn > today && mandate.untilOn <= noticeUntil(today))
    .filter((mandate) => !mandates.some((next) => renews(next, mandate)))
    .toSorted((a, b) => (a.untilOn < b.untilOn ? -1 : 1));

const renews = (next: Mandate, { body, subject, untilOn }: Mandate): boolean =>
  next.body === body && next.subject === subject && next.fromOn <= untilOn && next.untilOn > untilOn;

/** Bodies that cannot do without a secretary: those that decide, and the groups that carry a theme. */
const kindsWithSecretary: ReadonlySet<BodyKind> = new Set<BodyKind>(["general-board", "daily-board", "pillar", "theme-group"]);

/** The bodies that surely stand on a day, should have a secretary, and have none that we know of. */
export function bodiesWithoutSecretary<B extends Pick<Body, "id" | "kind" | "period">>(
  bodies: readonly B[],
  held: readonly Pick<Seat, "body" | "role">[],
  today: string,
): readonly B[] {
  const served = new Set<BodyId>(held.filter(({ role }) => role === "secretary").map(({ body }) => body));
  return bodies.filter(({ id, kind, period }) => kindsWithSecretary.has(kind) && standsOn(period, today) === "yes" && !served.has(id));
}
