import type { Line, LinePoint } from "./line.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** The latest period in which more than half of the lines with figures have one; null without figures. `counts`: which points are figures. */
export function latestShared(lines: readonly Line[], counts: (point: LinePoint) => boolean = hasValue): PeriodCode | null {
  const withFigures = lines.filter(({ points }) => points.some(counts));
  const having = new Map<PeriodCode, number>();
  for (const { points } of withFigures)
    for (const point of points) if (counts(point)) having.set(point.period, (having.get(point.period) ?? 0) + 1);
  const shared = [...having].filter(([, count]) => 2 * count > withFigures.length).map(([period]) => period);
  return shared.toSorted(byTime).at(-1) ?? null;
}

const hasValue = ({ value }: LinePoint): boolean => value !== null;
