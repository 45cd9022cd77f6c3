import type { IndicatorTarget, TargetReading, ToldPath } from "./indicator-target.ts";
import type { LinePoint } from "./line.ts";
import type { PeriodCode } from "./period-code.ts";
import { runningTotal } from "./running-total.ts";
import { type Status, statusOf } from "./status.ts";

/** How one figure goes beside one path. */
export interface ReadStatus {
  readonly reading: TargetReading;
  readonly path: ToldPath;
  readonly status: Status;
}

/** Every figure of a target beside every path of it: the first is the one to show first. */
export const statusesOf = (target: IndicatorTarget): readonly ReadStatus[] =>
  target.readings.flatMap((reading) =>
    target.paths.map((path) => ({ reading, path, status: statusOf({ ...target, path: path.path }, pointsFor(target, reading, path)) })),
  );

/** What goes for a target as a whole: its first figure beside its first path, or why there is nothing to say. */
export const mainStatusOf = (target: IndicatorTarget): Status =>
  statusesOf(target)[0]?.status ?? statusOf({ ...target, path: target.paths[0].path }, []);

/** The points of a figure that are held against a path: added up, or counted from the base, where the target speaks of that. */
export function pointsFor({ counting }: IndicatorTarget, reading: TargetReading, { path }: ToldPath): readonly LinePoint[] {
  const base = path.kind === "none" ? null : path.base;
  if (base === null) return [];
  if (reading.kind === "gain") return gainSince(base.period, reading.share.points, reading.stock.points);
  return counting === "running_total" ? runningTotal(reading.series.points, base.period) : reading.series.points;
}

/**
 * How many more there are than at the base, out of a share in percent of a stock in thousands. As firm as the least firm of the
 * four figures that it is made of; no points when the base has none.
 */
export function gainSince(base: PeriodCode, shares: readonly LinePoint[], stock: readonly LinePoint[]): readonly LinePoint[] {
  const counts = shares.flatMap((share) => {
    const whole = stock.find(({ period }) => period === share.period);
    const count = share.value === null || !whole || whole.value === null ? null : (share.value / 100) * whole.value * 1000;
    const status = share.status === "final" && whole ? whole.status : share.status;
    return count === null ? [] : [{ ...share, homes: count, status }];
  });
  const first = counts.find(({ period }) => period === base);
  if (!first) return [];
  return counts.map(({ homes, ...point }) => ({
    ...point,
    value: homes - first.homes,
    status: first.status === "final" ? point.status : first.status,
  }));
}
