import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { type PeriodCode, partsOf } from "../period-code.ts";
import type { AreaChange } from "./area-change.ts";
import type { SizeMeasure } from "./area-size.ts";

/** The first day of a year: a change of that day is in force in that year. */
export const firstDayOf = (year: number): string => `${String(year).padStart(4, "0")}-01-01`;

/**
 * The day whose borders the figures of a period have: 1 January of its year, for a moment, a month and a year alike.
 *
 * @source Statistics Netherlands gives figures on the borders of 1 January of the year, unless a table says otherwise
 */
export const bordersOf = (period: PeriodCode): string => firstDayOf(partsOf(period).year);

/** Whether the change moves anything that is counted; when it is not told how much, it may. */
export const movesSomething = (change: AreaChange, measure: SizeMeasure): boolean => change.kind === "rename" || change.size[measure] !== 0;

/** Whether the area has other borders, or began or ceased to be, by this change. */
export const touches = (change: AreaChange, area: AreaCode, measure: SizeMeasure): boolean =>
  change.from.code !== change.to &&
  ((change.from.code === area && change.kind !== "border") ||
    ((change.from.code === area || change.to === area) && movesSomething(change, measure)));

/** When areas began and ceased to be, per area the earlier first; one that the changes do not tell of is not in it. */
export type Lives = ReadonlyMap<AreaCode, readonly LifeEvent[]>;
interface LifeEvent {
  readonly area: AreaCode;
  readonly day: string;
  readonly isThere: boolean;
}

/** When areas began and ceased to be, as far as the changes tell. */
export function livesOf(changes: readonly AreaChange[]): Lives {
  const events = changes
    .filter((change) => change.from.code !== change.to)
    .flatMap((change): readonly LifeEvent[] => [
      ...(change.kind === "border" ? [] : [{ area: change.from.code, day: change.day, isThere: false }]),
      ...(change.isNewArea ? [{ area: change.to, day: change.day, isThere: true }] : []),
    ]);
  const sorted = events.toSorted((a, b) => (a.day === b.day ? Number(a.isThere) - Number(b.isThere) : a.day < b.day ? -1 : 1));
  return groupedBy(sorted, ({ area }) => area);
}

/** Whether the area was there on a day: before its first event it was what that event ends, and without events it always was. */
export function existsOn(area: AreaCode, day: string, lives: Lives): boolean {
  const life = lives.get(area) ?? [];
  const latest = life.findLast((event) => event.day <= day);
  return latest?.isThere ?? !(life[0]?.isThere ?? false);
}
