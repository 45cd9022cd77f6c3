import type { PartialDate } from "../../../../lib/partial-date.ts";
import { earliest, latest } from "../../../../lib/period.ts";

/** A stretch of days such as `2026-01-01` to `2026-12-31`; both belong to it. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Stretches that somebody can choose without typing a date. */
export const spanNames = ["this-year", "last-year", "agenda"] as const;
export type SpanName = (typeof spanNames)[number];

/** How each is called in addresses. */
export const spanKeys = { "this-year": "dit-jaar", "last-year": "vorig-jaar", agenda: "agenda" } as const satisfies Record<
  SpanName,
  string
>;

/** The years for which an agenda was made. */
export interface AgendaYears {
  readonly fromYear: number;
  readonly untilYear: number;
}

/** The days of a stretch, seen from a day. */
export function spanCalled(name: SpanName, { fromYear, untilYear }: AgendaYears, today: string): Span {
  const year = Number(today.slice(0, 4));
  if (name === "agenda") return yearsFrom(fromYear, untilYear);
  return name === "this-year" ? yearsFrom(year, year) : yearsFrom(year - 1, year - 1);
}

const yearsFrom = (from: number, until: number): Span => ({ from: `${inFour(from)}-01-01`, until: `${inFour(until)}-12-31` });

const inFour = (year: number): string => String(year).padStart(4, "0");

/** Whether something happened in a stretch; what has only a year or a month counts when any day of it lies in it. */
export const isWithin = ({ on }: PartialDate, { from, until }: Span): boolean => on !== null && earliest(on) <= until && latest(on) >= from;

/** The year that a source names: 2020 in "circa 2020"; null when it names none. */
export const yearIn = (words: string | null): string | null => /\b\d{4}\b/.exec(words ?? "")?.[0] ?? null;

/** What is wrong with the days that somebody typed; null when they make a stretch. */
export function spanProblem(from: string | null, until: string | null): "half" | "order" | null {
  if (from === null || until === null) return "half";
  return from > until ? "order" : null;
}
