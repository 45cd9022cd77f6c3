import type { CityId, Id, OrganisationId, PersonId } from "../../../lib/ids.ts";

export type ConfirmationId = Id<"confirmation">;
export type RoundId = Id<"round">;

/** What can be confirmed. */
export const confirmedKinds = ["initiative", "offer"] as const;
export type ConfirmedKind = (typeof confirmedKinds)[number];

/** What a city says of what was written: still so, changed, or over. */
export const confirmationAnswers = ["unchanged", "changed", "stopped"] as const;
export type ConfirmationAnswer = (typeof confirmationAnswers)[number];

/** What can be remembered of it: an answer, or that the record was brought up to date after a change was told. */
export const confirmationKinds = [...confirmationAnswers, "updated"] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** Whether what is written holds after it was said: as it stood, or as it was rewritten. */
export const confirms = (said: ConfirmationKind): said is "unchanged" | "updated" => said === "unchanged" || said === "updated";

/** One answer of one city, or of the whole, about one record. */
export interface Confirmation {
  readonly id: ConfirmationId;
  readonly kind: ConfirmedKind;
  readonly record: string;
  /** Null when it is said for the whole. */
  readonly city: CityId | null;
  readonly answer: ConfirmationKind;
  readonly note: string | null;
  readonly at: Date;
  readonly person: PersonId | null;
  readonly organisation: OrganisationId | null;
  /** The round in which it was asked; null when nobody asked. */
  readonly round: RoundId | null;
}

/** How fresh what we know is: confirmed, fading, past its term, or never confirmed by the city itself. */
export const freshnesses = ["fresh", "fading", "past", "never"] as const;
export type Freshness = (typeof freshnesses)[number];

/** From this many months after a confirmation it fades; after a year nobody knows any more (A2). */
export const monthsUntilFading = 9;
export const monthsUntilPast = 12;

/** How fresh something is on a day, given when it was last confirmed. */
export function freshnessOn(confirmedAt: Date | null, now: Date): Freshness {
  if (confirmedAt === null) return "never";
  if (now >= monthsAfter(confirmedAt, monthsUntilPast)) return "past";
  return now >= monthsAfter(confirmedAt, monthsUntilFading) ? "fading" : "fresh";
}

/** What is known of one record from the mouth of those who carry it out. */
export interface RecordFreshness {
  /** How fresh the last thing is that any of them said. */
  readonly freshness: Freshness;
  /** That last thing; null when nobody ever said anything. */
  readonly last: Confirmation | null;
  /** How fresh the last thing is that each city said, and that last thing. */
  readonly cities: ReadonlyMap<CityId, CityFreshness>;
}

export interface CityFreshness {
  readonly freshness: Freshness;
  readonly last: Confirmation;
}

/** How fresh a record is on a day, given the last thing that each city, or the whole, said of it. */
export function recordFreshness(confirmations: readonly Confirmation[], now: Date): RecordFreshness {
  const last = confirmations.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1) ?? null;
  const cities = confirmations.flatMap((one): readonly (readonly [CityId, CityFreshness])[] =>
    one.city === null ? [] : [[one.city, { freshness: freshnessOn(one.at, now), last: one }]],
  );
  return { freshness: freshnessOn(last?.at ?? null, now), last, cities: new Map(cities) };
}

/** The same day so many months later; the last day of a month that is shorter. */
function monthsAfter(then: Date, months: number): Date {
  const later = new Date(then);
  later.setUTCMonth(then.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(then.getUTCDate(), lastDay));
  return later;
}
