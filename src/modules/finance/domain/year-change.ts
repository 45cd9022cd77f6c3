import type { AreaCode } from "../../../lib/ids.ts";
import type { Cluster } from "./fund-set.ts";
import type { Cents } from "./money.ts";

/** By what a national amount is divided over the cities: as the fund counts the costs of a cluster, or as cities really spend. */
export type GrantKey =
  | { readonly by: "cluster"; readonly cluster: Cluster }
  | { readonly by: "spending"; readonly cluster: Cluster; readonly spending: Spending };

/** What cities spent, in euros, with the whole country to hold it against. */
export interface Spending {
  readonly of: ReadonlyMap<AreaCode, number>;
  readonly nation: number;
}

/** Money for a task, beside the general payment. */
export interface Grant {
  readonly name: string;
  readonly cents: Cents;
  readonly key: GrantKey;
}

/** By whom and on what a larger local tax would be paid. */
export const instruments = ["resident-levy", "property-users", "property-owners"] as const;
export type Instrument = (typeof instruments)[number];

/** Cities tax more, the state taxes and pays less by the same amount. */
export interface TaxShift {
  readonly cents: Cents;
  readonly instrument: Instrument;
  /** Which part of the differences in what cities can raise is levelled, 0-1. */
  readonly equalisation: number;
}

/** What is otherwise in one year, all changes of a scenario together. */
export interface YearChange {
  /** Added to what the ministers have to divide, whole cents; below zero it is taken away. */
  readonly extra: Cents;
  readonly grants: readonly Grant[];
  /** Which part of the suppletions is still paid and held back, 0-1. */
  readonly suppletionShare: number;
  readonly taxShift: TaxShift | null;
  /** How many times their published amount per unit measures count. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** A year in which nothing is otherwise. */
export const unchanged: YearChange = { extra: 0, grants: [], suppletionShare: 1, taxShift: null, amounts: new Map() };
