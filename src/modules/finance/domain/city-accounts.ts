import type { AreaCode } from "../../../lib/ids.ts";
import { latestOf, type MunicipalAccount, type Outcome, outcomesOf, perInhabitant } from "./account.ts";

/** A city of the network with its budgets and accounts; none where it handed in none. */
export interface CityAccounts {
  readonly area: AreaCode;
  readonly name: string;
  /** The name as it is sorted. */
  readonly sortName: string;
  readonly slug: string;
  readonly accounts: readonly MunicipalAccount[];
}

/** What the list says of a city, in one year. */
export interface CityOutcome {
  readonly city: CityAccounts;
  /** Null where the city has no budget or no account of that year. */
  readonly outcome: Outcome | null;
  /** Income from the fund for each inhabitant, whole euros, by the account. */
  readonly eurPerInhabitant: number | null;
}

/** The latest year of which any city has an account; null when none has. */
export const latestAccountYear = (cities: readonly CityAccounts[]): number | null =>
  cities.reduce<number | null>((latest, { accounts }) => {
    const year = latestOf(accounts, "account")?.year ?? null;
    return year !== null && (latest === null || year > latest) ? year : latest;
  }, null);

/** What came in from the fund in a year, of each city in the order that was given. */
export const outcomesIn = (year: number, cities: readonly CityAccounts[]): readonly CityOutcome[] =>
  cities.map((city) => {
    const outcome = outcomesOf(city.accounts).find((one) => one.year === year) ?? null;
    const account = city.accounts.find((one) => one.report === "account" && one.year === year);
    return { city, outcome, eurPerInhabitant: outcome && account ? perInhabitant(outcome.accountEur, account.inhabitants) : null };
  });

/** By what a list of cities can be put in order. By name unless somebody asks otherwise: it is no ranking. */
export const orders = ["name", "fund", "per-inhabitant", "difference"] as const;
export type Order = (typeof orders)[number];

/** The cities in an order, the highest first; equals and those without a figure by name, the latter last. */
export function ordered(cities: readonly CityOutcome[], order: Order): readonly CityOutcome[] {
  const byName = cities.toSorted((a, b) => (a.city.sortName < b.city.sortName ? -1 : 1));
  if (order === "name") return byName;
  const figure = figureOf[order];
  return byName.toSorted((a, b) => {
    const [left, right] = [figure(a), figure(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return right - left;
  });
}

const figureOf: Readonly<Record<Exclude<Order, "name">, (one: CityOutcome) => number | null>> = {
  fund: ({ outcome }) => outcome?.accountEur ?? null,
  "per-inhabitant": ({ eurPerInhabitant }) => eurPerInhabitant,
  difference: ({ outcome }) => outcome?.differenceShare ?? null,
};
