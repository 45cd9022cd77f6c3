import { quantile } from "../../../lib/quantile.ts";
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
    const shares = all
      .filter((one) => one.year === year)
      .map(({ differenceShare }) => differenceShare)
      .toSorted((a, b) => a - b);
    return { year, cities: shares.length, p10: quantile(shares, 0.1), p50: quantile(shares, 0.5), p90: quantile(shares, 0.9) };
  });
}
