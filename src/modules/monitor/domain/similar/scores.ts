import type { CityId } from "../../../../lib/ids.ts";
import type { Dimension } from "./dimension.ts";

/** The figures of cities by the key of a dimension, not rounded; what is missing is null or absent. */
export type CityFigures = ReadonlyMap<CityId, ReadonlyMap<string, number | null>>;

/** How the figures of a dimension lie over the cities. */
export interface Spread {
  /** How many cities have a figure. */
  readonly count: number;
  readonly mean: number;
  /** The standard deviation over all these cities: divided by their number, because they are no sample. */
  readonly deviation: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Where every city lies in every dimension, so that a density and a percentage can be held side by side. */
export interface Scores {
  readonly dimensions: readonly Dimension[];
  readonly spreads: ReadonlyMap<string, Spread>;
  /** Cities by the key of a dimension; what is missing is absent. */
  readonly ofCity: ReadonlyMap<CityId, ReadonlyMap<string, number>>;
}

/** One odd city must not decide everything: a score lies at most this far from the mean. */
const furthest = 3;

/** Standardises figures over the cities that have one. */
export function scoresOf(dimensions: readonly Dimension[], figures: CityFigures): Scores {
  const spreads = new Map(dimensions.map(({ key }) => [key, spreadOf(knownOf(figures, key))]));
  const ofCity = new Map([...figures].map(([city, own]) => [city, cityScores(own, spreads)]));
  return { dimensions, spreads, ofCity };
}

/** How numbers lie. Without numbers everything is 0, and the count says so. */
function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  if (count === 0) return { count, mean: 0, deviation: 0, lowest: 0, highest: 0 };
  const mean = sumOf(values) / count;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // Equal numbers have a mean that may differ from them in the last digit; that is no spread.
  const deviation = lowest === highest ? 0 : Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / count);
  return { count, mean, deviation, lowest, highest };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const knownOf = (figures: CityFigures, key: string): readonly number[] =>
  [...figures.values()].flatMap((own) => {
    const value = own.get(key) ?? null;
    return value === null ? [] : [value];
  });

const cityScores = (own: ReadonlyMap<string, number | null>, spreads: ReadonlyMap<string, Spread>): ReadonlyMap<string, number> =>
  new Map(
    [...spreads].flatMap(([key, spread]) => {
      const value = own.get(key) ?? null;
      return value === null ? [] : [[key, scoreOf(value, spread)] as const];
    }),
  );

const scoreOf = (value: number, { mean, deviation }: Spread): number =>
  deviation === 0 ? 0 : Math.min(furthest, Math.max(-furthest, (value - mean) / deviation));
