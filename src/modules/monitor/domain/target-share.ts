import type { CityId } from "../../../lib/ids.ts";

/** The part of a national number that falls to each city when it is divided by a size. Ours, not an agreement; not rounded. */
export const sharesOf = (total: number, ofCountry: number, ofCity: ReadonlyMap<CityId, number>): ReadonlyMap<CityId, number> =>
  ofCountry > 0 ? new Map([...ofCity].map(([city, size]) => [city, (total * size) / ofCountry])) : new Map();

/** Whether a yearly number for every city can be, given how much there is of it in each. */
export interface Feasibility {
  /** What the number asks of one city over all years. */
  readonly needed: number;
  /** Cities that have so much, and those that do not. */
  readonly enough: readonly CityId[];
  readonly fewer: readonly CityId[];
  /** The city with the least, and after how many years nothing would be left there; null without cities. */
  readonly smallest: { readonly city: CityId; readonly stock: number; readonly years: number } | null;
}

/** Holds a yearly number for every city against what there is. */
export function feasibilityOf(perYear: number, years: number, stock: ReadonlyMap<CityId, number>): Feasibility {
  const needed = perYear * years;
  const cities = [...stock.keys()];
  const has = (city: CityId): boolean => (stock.get(city) ?? 0) >= needed;
  const [smallest] = [...stock].toSorted(([a, ofA], [b, ofB]) => ofA - ofB || (a < b ? -1 : 1));
  return {
    needed,
    enough: cities.filter(has),
    fewer: cities.filter((city) => !has(city)),
    smallest: smallest ? { city: smallest[0], stock: smallest[1], years: smallest[1] / perYear } : null,
  };
}
