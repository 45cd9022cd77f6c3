import { byDate, type PartialDate } from "./partial-date.ts";

/** A day before and a day after everything we speak of: bounds that any day can be compared with. */
export const firstDay = "0001-01-01";
export const lastDay = "9999-12-31";

/** Whether a stretch of time is over, goes on, or nobody knows. */
export const periodEnds = ["ended", "running", "unknown"] as const;
export type PeriodEnd = (typeof periodEnds)[number];

/**
 * A stretch of time as far as its sources know it. What sources saw is no beginning and no end: it only shows that the
 * thing stood on that day.
 */
export interface Period {
  /** The first day. */
  readonly from: PartialDate;
  /** The first day on which it stood no more. Without a date unless `end` is "ended". */
  readonly until: PartialDate;
  readonly end: PeriodEnd;
  /** The earliest day on which a source shows it; null when no source does so apart from its beginning. */
  readonly firstSeen: PartialDate | null;
  /** The latest day on which a source shows it. */
  readonly lastSeen: PartialDate | null;
}

/** Whether something stood on a day: surely, as far as known, or not. */
export type Standing = "yes" | "perhaps" | "no";

/** The days between which a period can lie, for queries: it may stand from `notBefore` until the day before `notAfter`. */
export interface Bounds {
  readonly notBefore: string;
  readonly notAfter: string;
}

/** From this day on, with no end in sight. */
export const since = (from: string): Period => ({
  from: { on: from, note: null },
  until: { on: null, note: null },
  end: "running",
  firstSeen: null,
  lastSeen: null,
});

/** The same period, ended: `day` is the first day on which it is over. */
export const endedOn = (period: Period, day: string): Period => ({ ...period, until: { on: day, note: null }, end: "ended" });

/**
 * Says whether something stood on a day.
 *
 * Before the first day, and before the earliest source where the first day is unknown, nothing is claimed. A date that
 * is only a year or a month leaves its own days open. What ran on with an unknown end stands for sure as long as a
 * source saw it, and perhaps after that.
 */
export function standsOn(period: Period, day: string): Standing {
  const { notBefore, notAfter } = boundsOf(period);
  if (day < notBefore || day >= notAfter) return "no";
  return hasSurelyBegun(period, day) && isSurelyNotOver(period, day) ? "yes" : "perhaps";
}

/** The bounds of a period. */
export function boundsOf({ from, until, firstSeen }: Period): Bounds {
  return {
    notBefore: earliest(from.on ?? firstSeen?.on ?? firstDay),
    notAfter: until.on === null ? lastDay : latest(until.on),
  };
}

/** The period that began first stands first; one whose beginning nobody knows by its earliest source. */
export const byPeriod = (a: Period, b: Period): number => byDate(startOf(a), startOf(b));

const startOf = ({ from, firstSeen }: Period): PartialDate => (from.on === null && firstSeen !== null ? firstSeen : from);

function hasSurelyBegun({ from, firstSeen, lastSeen }: Period, day: string): boolean {
  const seen = [from.on, firstSeen?.on ?? null, lastSeen?.on ?? null].flatMap((on) => (on === null ? [] : [latest(on)]));
  return seen.some((begun) => begun <= day);
}

function isSurelyNotOver({ from, until, end, firstSeen, lastSeen }: Period, day: string): boolean {
  if (end === "running") return true;
  if (until.on !== null) return day < earliest(until.on);
  const seen = [from, firstSeen, lastSeen].flatMap((date) => (date?.on ? [earliest(date.on)] : []));
  return seen.some((shown) => day <= shown);
}

/** The first day of a year or month; a day itself. */
export const earliest = (on: string): string => `${on}-01-01`.slice(0, 10);

/** The last day of a year or month; a day itself. */
export function latest(on: string): string {
  if (on.length === 10) return on;
  const [year = "", month = "12"] = on.split("-");
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
