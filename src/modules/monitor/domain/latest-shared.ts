import { valueIn } from "./comparison.ts";
import { type Line, latestOf } from "./line.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** The latest period in which most of the lines with figures have one; null without figures. */
export function latestShared(lines: readonly Line[]): PeriodCode | null {
  const withFigures = lines.filter((line) => latestOf(line) !== null);
  const periods = [...new Set(withFigures.flatMap((line) => line.points.map(({ period }) => period)))].toSorted((a, b) => byTime(b, a));
  const having = (period: PeriodCode) => withFigures.filter((line) => valueIn(line, period) !== null).length;
  return periods.find((period) => 2 * having(period) > withFigures.length) ?? null;
}
