import type { BodyId, CityId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { byDate } from "../../../lib/partial-date.ts";
import type { Meeting, MeetingKind } from "./meeting.ts";

/** What somebody wants to see of the meetings; what is left out does not matter. */
export interface MeetingChoice {
  readonly kind?: MeetingKind | undefined;
  /** Null stands for a city that does not exist: nothing fits. */
  readonly hostCity?: CityId | null | undefined;
  readonly body?: BodyId | null | undefined;
}

/** The meetings that fit every part of the choice. */
export const fitting = (meetings: readonly Meeting[], { kind, hostCity, body }: MeetingChoice): readonly Meeting[] =>
  meetings.filter(
    (meeting) =>
      (kind === undefined || meeting.kind === kind) &&
      (hostCity === undefined || (hostCity !== null && meeting.hostCity === hostCity)) &&
      (body === undefined || (body !== null && meeting.bodies.includes(body))),
  );

/** The newest first; within a year what has no month comes last, and what has no date at all comes after everything. */
export const newestFirst = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.toSorted((a, b) => {
    const order = a.begins.on === null || b.begins.on === null ? byDate(a.begins, b.begins) : byDate(b.begins, a.begins);
    return order || (a.slug < b.slug ? -1 : 1);
  });

/** Meetings on both sides of a day. */
export interface Parted {
  /** Still to come or going on, the nearest first. */
  readonly toCome: readonly Meeting[];
  /** Over, or without a date, the newest first. */
  readonly past: readonly Meeting[];
}

/** Parts meetings by a day, as `2026-11-24`; with a month or a year alone it is to come until that is over. */
export const partedOn = (meetings: readonly Meeting[], day: string): Parted => ({
  toCome: newestFirst(meetings.filter((meeting) => isToCome(meeting, day))).toReversed(),
  past: newestFirst(meetings.filter((meeting) => !isToCome(meeting, day))),
});

function isToCome({ begins, ends, otherDays }: Meeting, day: string): boolean {
  const days = [begins.on, ends.on, ...otherDays].filter((on) => on !== null);
  return days.some((on) => on >= day.slice(0, on.length));
}

/** The year in which a meeting began; null when it is unknown. */
export const yearOf = (meeting: Meeting): string | null => meeting.begins.on?.slice(0, 4) ?? null;

/** Meetings by year, in the order in which they stand. */
export const byYear = (meetings: readonly Meeting[]): ReadonlyMap<string | null, readonly Meeting[]> => groupedBy(meetings, yearOf);
