import type { CityLine } from "./beside.ts";
import type { Line, LinePoint } from "./line.ts";
import { byTime, type PeriodCode, partsOf } from "./period-code.ts";

/** A city with what two figures say of it in one period; undefined where a source says nothing. */
export interface CityPair {
  readonly city: CityLine;
  readonly x: LinePoint | undefined;
  readonly y: LinePoint | undefined;
}

/** A city of which both figures are known. */
export type KnownPair = CityPair & {
  readonly x: LinePoint & { readonly value: number };
  readonly y: LinePoint & { readonly value: number };
};

/** The periods in which at least one city has both figures, the latest first; by the words of `momentOf`. */
export function sharedMoments(xs: readonly CityLine[], ys: readonly CityLine[]): readonly string[] {
  const latest = new Map<string, PeriodCode>();
  for (const { x, y } of linesOfBoth(xs, ys)) {
    const known = new Set(y.points.flatMap(({ period, value }) => (value === null ? [] : [momentOf(period)])));
    for (const { period, value } of x.points) if (value !== null && known.has(momentOf(period))) latest.set(momentOf(period), period);
  }
  return [...latest].toSorted(([, a], [, b]) => byTime(b, a)).map(([moment]) => moment);
}

/**
 * Which of these periods to show unless the reader chooses: the latest in which more than half as many cities have both
 * figures as in the fullest one, so that a handful of early figures does not stand for all.
 */
export function usualMoment(xs: readonly CityLine[], ys: readonly CityLine[]): string | null {
  const counts = sharedMoments(xs, ys).map((moment) => ({ moment, count: pairsIn(xs, ys, moment).filter(isKnown).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.find(({ count }) => 2 * count > most)?.moment ?? null;
}

/** Every city with both figures in a period, in the order of the cities. */
export const pairsIn = (xs: readonly CityLine[], ys: readonly CityLine[], moment: string): readonly CityPair[] =>
  xs.map((city) => {
    const other = ys.find(({ area }) => area === city.area);
    return { city, x: pointAt(city.line, moment), y: other && pointAt(other.line, moment) };
  });

/** Whether both figures are known. */
export const isKnown = (pair: CityPair): pair is KnownPair => (pair.x?.value ?? null) !== null && (pair.y?.value ?? null) !== null;

/** A year and the annual account of that year are the same moment; any other period is its own. */
export function momentOf(period: PeriodCode): string {
  const { year, kind } = partsOf(period);
  return kind === "year" || kind === "account" ? String(year) : period;
}

const pointAt = ({ points }: Line, moment: string): LinePoint | undefined => points.find(({ period }) => momentOf(period) === moment);

const linesOfBoth = (xs: readonly CityLine[], ys: readonly CityLine[]): readonly { readonly x: Line; readonly y: Line }[] =>
  xs.flatMap(({ area, line }) => {
    const other = ys.find((one) => one.area === area);
    return other ? [{ x: line, y: other.line }] : [];
  });
