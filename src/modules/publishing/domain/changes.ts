import type { Change, ChangeKind } from "../../../lib/change.ts";
import { daysAfter } from "../../../lib/day.ts";

/** How each kind of change is called in addresses. */
export const changeKeys = {
  version: "tekst",
  event: "gebeurtenis",
  fate: "opvolging",
  confirmation: "bevestiging",
  position: "standpunt",
  meeting: "bijeenkomst",
  reply: "weerwoord",
} as const satisfies Record<ChangeKind, string>;

/** Spans of days that end today, as addresses call them. */
export const spans = { week: 7, maand: 31, jaar: 366 } as const;
export type Span = keyof typeof spans;

/** What somebody wants to see of the log; what is left out does not matter. */
export interface Choice {
  readonly kind?: ChangeKind | undefined;
  /** Addresses of pages that a change has to be about, all of them. */
  readonly about: readonly string[];
  /** A span of days, or a year. */
  readonly period?: string | undefined;
}

/**
 * Where a change stands in the log: when it was written down here, and for what came with the starting content when it
 * happened in the world. Null for what neither is known of.
 */
export const placeOf = ({ recordedAt, happened }: Pick<Change, "recordedAt" | "happened">): string | null =>
  recordedAt?.toISOString() ?? happened?.on ?? null;

/**
 * What is told of on a day, the newest first: of one day what was written down here before what happened, a day before its
 * month, a month before its year. What is still to come did not change anything yet, and what has no date is left out.
 */
export const told = (changes: readonly Change[], today: string): readonly Change[] =>
  changes
    .flatMap((change) => {
      const place = placeOf(change);
      return place === null || (change.recordedAt === null && place > today) ? [] : [{ change, place }];
    })
    .toSorted((a, b) => (a.place === b.place ? byId(a.change, b.change) : a.place > b.place ? -1 : 1))
    .map(({ change }) => change);

/** Changes of one moment stand by their ids, so that the log does not change from look to look. */
const byId = (a: Change, b: Change): number => (a.id < b.id ? -1 : 1);

/** Those that fit every part of a choice. */
export function fitting(changes: readonly Change[], { kind, about, period }: Choice, today: string): readonly Change[] {
  const within = withinPeriod(period, today);
  return changes.filter(
    (change) =>
      (kind === undefined || change.kind === kind) &&
      about.every((address) => change.about.includes(address)) &&
      within(placeOf(change) ?? ""),
  );
}

function withinPeriod(period: string | undefined, today: string): (place: string) => boolean {
  if (period === undefined) return () => true;
  if (!isSpan(period)) return (place) => place.startsWith(period);
  const since = daysAfter(today, 1 - spans[period]);
  // A month or a year alone says no day, so that nobody knows whether it was within these days.
  return (place) => place.length >= since.length && place >= since;
}

const isSpan = (period: string): period is Span => period in spans;

/** The years that changes stand in, the latest first. */
export const yearsOf = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.map((change) => (placeOf(change) ?? "").slice(0, 4))),
];
