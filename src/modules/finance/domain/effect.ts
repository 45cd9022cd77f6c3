import { yearChange } from "./changing.ts";
import type { Facts } from "./facts.ts";
import type { FundYear } from "./fund-year.ts";
import { type Cents, wholeEuros } from "./money.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Change } from "./scenario.ts";
import { unchanged, type YearChange } from "./year-change.ts";

/** A year by a scenario beside the same year by its baseline. */
export interface YearEffect {
  readonly fund: FundYear;
  readonly change: YearChange;
  readonly before: Outcome;
  readonly after: Outcome;
  /** The scenario minus the baseline per place, whole cents. */
  readonly difference: Float64Array;
}

/** What a scenario does in a year to everybody who takes part. */
export function yearEffect(fund: FundYear, changes: readonly Change[], facts: Facts): YearEffect {
  const before = baselineOf(fund);
  const change = yearChange(changes, fund.year, facts);
  const after = outcomeOf(fund, change);
  return { fund, change, before, after, difference: minus(after.total, before.total) };
}

const baselines = new WeakMap<FundYear, Outcome>();

/** The year as it is. It is asked for with every field that a reader changes, and stays the same. */
function baselineOf(fund: FundYear): Outcome {
  const before = baselines.get(fund) ?? outcomeOf(fund, unchanged);
  baselines.set(fund, before);
  return before;
}

/** What each change does by itself, and what they do together beyond that. */
export interface Contributions {
  readonly parts: readonly { readonly change: Change; readonly cents: Float64Array }[];
  /** What is left when changes work upon each other; 0 for most. Whole cents per place. */
  readonly remainder: Float64Array;
}

/** Takes a difference apart by change; parts and remainder add up to it exactly. */
export function contributions({ fund, before, difference }: YearEffect, changes: readonly Change[], facts: Facts): Contributions {
  const parts = changes.map((change) => ({
    change,
    cents: minus(outcomeOf(fund, yearChange([change], fund.year, facts)).total, before.total),
  }));
  return { parts, remainder: parts.reduce((left, { cents }) => minus(left, cents), difference) };
}

/** How many win, lose and see no difference; the rest of the country, taken as one, is not counted. */
export interface Sides {
  readonly winners: number;
  readonly losers: number;
  readonly same: number;
}

/** Counts both sides alike (F5). Cents that are left of dividing are no difference: what counts is a whole euro. */
export function sidesOf(differences: readonly Cents[]): Sides {
  const euros = differences.map(wholeEuros);
  const winners = euros.filter((eur) => eur > 0).length;
  const losers = euros.filter((eur) => eur < 0).length;
  return { winners, losers, same: differences.length - winners - losers };
}

/** One list minus another, place by place. */
export const minus = (b: Float64Array, a: Float64Array): Float64Array => b.map((cents, at) => cents - (a[at] ?? 0));
