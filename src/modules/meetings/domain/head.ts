import { daysAfter } from "../../../lib/day.ts";
import type { BodyId, MeetingId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import type { Meeting } from "./meeting.ts";

/** A meeting as other modules name it. */
export interface MeetingHead {
  readonly id: MeetingId;
  readonly title: string;
  readonly address: string;
  readonly begins: PartialDate;
  /** Every day of it that is known to the day. */
  readonly days: readonly string[];
  readonly bodies: readonly BodyId[];
}

/** A meeting that lasts longer than this is told of as a series, with its days. */
const mostDays = 31;

/** What others need to know of a meeting to name it. */
export const headOf = ({ id, title, slug, begins, ends, otherDays, bodies }: Meeting): MeetingHead => ({
  id,
  title,
  address: `/bijeenkomsten/${slug}`,
  begins,
  days: [...new Set([...daysBetween(begins.on, ends.on), ...otherDays])].filter(isDay),
  bodies,
});

const isDay = (on: string): boolean => on.length === 10;

function daysBetween(first: string | null, last: string | null): readonly string[] {
  if (first === null || !isDay(first)) return [];
  if (last === null || !isDay(last)) return [first];
  return Array.from({ length: mostDays }, (_, index) => daysAfter(first, index)).filter((day) => day <= last);
}
