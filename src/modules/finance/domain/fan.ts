import type { Outcome } from "./account.ts";

/** How far the outcome of cities lay from their budgets in one year: of ten cities one lay below `p10` and one above `p90`. */
export interface FanYear {
  readonly year: number;
  /** How many cities had both a budget and an account. */
  readonly cities: number;
  /** Shares of what was budgeted. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * The spread of outcome against budget over the cities, per year. A city that handed in no account is not in it: to count it
 * as a city that got nothing would pull the lower edge down.
 */
export function fanOf(ofCities: readonly (readonly Outcome[])[]): readonly FanYear[] {
  const all = ofCities.flat();
  const years = [...new Set(all.map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.map((year) => {
    const shares = all.filter((one) => one.year === year).map(({ differenceShare }) => differenceShare);
    return { year, cities: shares.length, p10: quantile(shares, 0.1), p50: quantile(shares, 0.5), p90: quantile(shares, 0.9) };
  });
}

/**
 * The figure below which this share of the figures lies, on a straight line between the two nearest of them.
 *
 * @param share 0 for the lowest, 1 for the highest
 * @throws RangeError when there are no figures
 */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("There is no spread of nothing.");
  return below + (place - Math.floor(place)) * (above - below);
}
