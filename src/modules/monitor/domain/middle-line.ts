import { asId } from "../../../lib/ids.ts";
import { medianOf } from "../../../lib/median.ts";
import { fewestOthers } from "./comparison.ts";
import type { Line, LinePoint } from "./line.ts";
import { leastFirm } from "./observation.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** The middle figure of several cities in each period in which enough of them have one; it breaks where one of them breaks. */
export function middleLine(lines: readonly Line[]): Line {
  const byPeriod = new Map<PeriodCode, (LinePoint & { readonly value: number })[]>();
  for (const { points } of lines) for (const point of points) if (point.value !== null) push(byPeriod, { ...point, value: point.value });
  const points = [...byPeriod].filter(([, found]) => found.length >= fewestOthers).toSorted(([a], [b]) => byTime(a, b));
  return { area: asId("middle"), points: points.flatMap(([period, found]) => middlePoint(period, found) ?? []) };
}

function middlePoint(period: PeriodCode, found: readonly (LinePoint & { readonly value: number })[]): LinePoint | null {
  const [first] = found;
  if (first === undefined) return null;
  return {
    period,
    value: medianOf(found.map(({ value }) => value)),
    missing: null,
    status: leastFirm(found.map(({ status }) => status)),
    count: null,
    isBridged: found.some(({ isBridged }) => isBridged),
    isOnOldBorders: found.some(({ isOnOldBorders }) => isOnOldBorders),
    breaksBefore: found.some(({ breaksBefore }) => breaksBefore),
    table: first.table,
    vintages: [...new Set(found.flatMap(({ vintages }) => vintages))],
  };
}

function push<K, V>(groups: Map<K, V[]>, value: V & { readonly period: K }): void {
  const group = groups.get(value.period);
  if (group) group.push(value);
  else groups.set(value.period, [value]);
}
