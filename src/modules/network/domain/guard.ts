import type { MandateId, PersonId, SeatId } from "../../../lib/ids.ts";
import { boundsOf, endedOn } from "../../../lib/period.ts";
import type { Mandate } from "./mandate.ts";
import type { Office } from "./person.ts";
import type { Seat } from "./seat.ts";
import { type Handing, handedOver, nobodyIn } from "./succession.ts";

/** Everything that hangs on the people who leave, from the day on which they do (N2). */
export interface Hanging {
  readonly offices: readonly Office[];
  /** Seats in which one of them sits or stands in. */
  readonly seats: readonly Seat[];
  readonly mandates: readonly Mandate[];
}

/** Who takes over what, by the key of the item; what is not named stays vacant. */
export type Choices = ReadonlyMap<string, PersonId>;

/** How each item is called in forms: what it is, and its id. */
export const officeKey = (office: Pick<Office, "id">): string => `ambt-${office.id}`;
export const seatKey = (seat: Pick<Seat, "id">): string => `zetel-${seat.id}`;
export const substituteKey = (seat: Pick<Seat, "id">): string => `vervanger-${seat.id}`;
export const mandateKey = (mandate: Pick<Mandate, "id">): string => `mandaat-${mandate.id}`;

/** The whole change, to be carried out in one act or not at all. */
export interface GuardChange {
  readonly offices: readonly Office[];
  readonly seats: readonly Handing[];
  readonly mandates: readonly MandateHanding[];
}

/** A mandate that ends, and the one that goes on with it; null when nobody does. */
export interface MandateHanding {
  readonly ended: Mandate;
  readonly next: Mandate | null;
}

/** What there is to know besides what hangs. */
export interface GuardTurn {
  readonly leavers: ReadonlySet<PersonId>;
  /** The first day without them. */
  readonly day: string;
  readonly choices: Choices;
  readonly now: Date;
  readonly newSeatId: () => SeatId;
  readonly newMandateId: () => MandateId;
}

/**
 * Works out a change of guard: every row ends and a new one follows it (N4); what nobody takes over becomes a vacant row (N3),
 * and a mandate without a taker ends. What would begin after the day ends on the day it would begin.
 */
export const guardChange = (hanging: Hanging, turn: GuardTurn): GuardChange => ({
  offices: hanging.offices.map((office) => ({
    ...office,
    period: endedOn(office.period, later(turn.day, office)),
    version: office.version + 1,
    changedAt: turn.now,
  })),
  seats: hanging.seats.map((seat) => seatTurn(seat, turn)),
  mandates: hanging.mandates.map((mandate) => mandateTurn(mandate, turn)),
});

/** Names every version of what hangs, so that a plan that has grown old can be told from a fresh one. */
export const stampsOf = ({ offices, seats, mandates }: Hanging): readonly string[] =>
  [
    ...offices.map((office) => stamp(officeKey(office), office)),
    ...seats.map((seat) => stamp(seatKey(seat), seat)),
    ...mandates.map((mandate) => stamp(mandateKey(mandate), mandate)),
  ].sort();

/** The key of an item and its version. */
export const stamp = (key: string, { version }: { readonly version: number }): string => `${key}:${version}`;

/** The keys of the items that differ between two lists of stamps. */
export function changedBetween(planned: readonly string[], actual: readonly string[]): readonly string[] {
  const different = [...planned.filter((one) => !actual.includes(one)), ...actual.filter((one) => !planned.includes(one))];
  return [...new Set(different.map((one) => one.slice(0, one.lastIndexOf(":"))))].sort();
}

function seatTurn(seat: Seat, { leavers, day, choices, now, newSeatId }: GuardTurn): Handing {
  const goes = seat.person !== null && leavers.has(seat.person);
  const stops = seat.substitute !== null && leavers.has(seat.substitute);
  const successor = choices.get(seatKey(seat)) ?? null;
  const substitute = stops ? (choices.get(substituteKey(seat)) ?? null) : seat.substitute;
  const stays = { person: seat.person, organisation: seat.organisation, office: seat.office };
  const takes = successor === null ? nobodyIn(seat) : { person: successor, organisation: seat.organisation, office: null };
  return handedOver(seat, { ...(goes ? takes : stays), substitute }, { day: later(day, seat), now, newId: newSeatId });
}

function mandateTurn(mandate: Mandate, { day, choices, now, newMandateId }: GuardTurn): MandateHanding {
  const from = day < mandate.fromOn ? mandate.fromOn : day;
  const successor = choices.get(mandateKey(mandate)) ?? null;
  return {
    ended: { ...mandate, untilOn: from, version: mandate.version + 1, changedAt: now },
    next: successor === null ? null : { ...mandate, id: newMandateId(), toPerson: successor, fromOn: from, version: 1, changedAt: now },
  };
}

const later = (day: string, { period }: Pick<Seat, "period">): string => {
  const { notBefore } = boundsOf(period);
  return day < notBefore ? notBefore : day;
};
