import type { AreaCode } from "../../../../lib/ids.ts";
import { byTime, type PeriodCode } from "../period-code.ts";
import type { AreaChange } from "./area-change.ts";
import type { SizeMeasure } from "./area-size.ts";
import { bordersOf, touches } from "./borders.ts";

/** A period whose figure is on other borders than the one before it, and what happened between. */
export interface BorderBreak {
  readonly period: PeriodCode;
  readonly changes: readonly AreaChange[];
}

/**
 * Where a line of figures breaks that was not bridged: the first period after each change of the area's borders. A moved border
 * with nothing of the measure on the land is no break; one of which that is not told is.
 */
export function breaksOf(
  area: AreaCode,
  changes: readonly AreaChange[],
  periods: readonly PeriodCode[],
  measure: SizeMeasure = "inhabitants",
): readonly BorderBreak[] {
  const touching = changes.filter((change) => touches(change, area, measure));
  const sorted = periods.toSorted(byTime);
  return sorted.slice(1).flatMap((period, index) => {
    const before = bordersOf(sorted[index] ?? period);
    const between = touching.filter(({ day }) => day > before && day <= bordersOf(period));
    return between.length > 0 ? [{ period, changes: between }] : [];
  });
}
