import type { LinePoint } from "./line.ts";
import { type PeriodCode, partsOf } from "./period-code.ts";

/**
 * Yearly figures added up from the year after a base: what a path of a total is held against. A total is as firm as its least
 * firm year; a year that is missing ends it, because missing is never zero (D6).
 */
export function runningTotal(points: readonly LinePoint[], base: PeriodCode): readonly LinePoint[] {
  const totals: LinePoint[] = [];
  let [year, sum, isFirm] = [partsOf(base).year, 0, true];
  for (const point of points.filter(({ period }) => isYear(period) && partsOf(period).year > partsOf(base).year)) {
    if (point.value === null || partsOf(point.period).year !== year + 1) break;
    [year, sum, isFirm] = [year + 1, sum + point.value, isFirm && point.status === "final"];
    totals.push({ ...point, value: sum, status: isFirm || point.status !== "final" ? point.status : "provisional" });
  }
  return totals;
}

const isYear = (period: PeriodCode): boolean => partsOf(period).kind === "year";
