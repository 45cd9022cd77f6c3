import { counted, groupedBy } from "../../../lib/lists.ts";
import type { TimelineItem, TimelineKind } from "./timeline.ts";

/** The moments of one year; of no year what has no date. */
export interface TimelineYear {
  /** Four digits; null for what has no date. */
  readonly year: string | null;
  readonly items: readonly TimelineItem[];
  readonly counts: ReadonlyMap<TimelineKind, number>;
  /** Whether years before it are left out, because nothing is told of them. */
  readonly isAfterGap: boolean;
}

/** What somebody wants to see: a year, what has no date, or everything; nothing said is the latest year that has begun. */
export type YearChoice = string | "undated" | "all" | undefined;

/** The years in which there is something, in the order of the moments. */
export function yearsIn(items: readonly TimelineItem[]): readonly TimelineYear[] {
  const groups = [...groupedBy(items, ({ date }) => date.on?.slice(0, 4) ?? null)];
  return groups.map(([year, own], index) => {
    const before = groups[index - 1]?.[0] ?? null;
    return {
      year,
      items: own,
      counts: counted(own, ({ kind }) => kind),
      isAfterGap: year !== null && before !== null && Number(year) > Number(before) + 1,
    };
  });
}

/** The years of a choice; none when there is nothing in the year that was chosen. */
export function chosenYears(years: readonly TimelineYear[], choice: YearChoice, today: string): readonly TimelineYear[] {
  if (choice === "all") return years;
  if (choice === "undated") return years.filter(({ year }) => year === null);
  if (choice !== undefined) return years.filter(({ year }) => year === choice);
  const begun = years.filter(({ year }) => year !== null && year <= today.slice(0, 4));
  return [begun.at(-1) ?? years[0]].filter((one) => one !== undefined);
}
