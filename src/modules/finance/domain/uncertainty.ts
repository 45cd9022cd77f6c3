import { quantile } from "../../../lib/quantile.ts";
import type { FundYear } from "./fund-year.ts";
import { type Cents, toCents } from "./money.ts";
import { outcomeOf } from "./outcome.ts";
import type { YearChange } from "./year-change.ts";

/** The lowest, the middle and the highest of ten, or of ninety in a hundred: as the kind of uncertainty says. Whole cents. */
export interface Range {
  readonly low: Cents;
  readonly high: Cents;
}

/** Between which amounts named choices lie; null for fewer than two. They are choices, and no chance is meant by them. */
export function rangeOver(amounts: readonly Cents[]): Range | null {
  return amounts.length < 2 ? null : { low: Math.min(...amounts), high: Math.max(...amounts) };
}

/** Out of a hundred draws: below which amount ten lie, fifty and ninety. Whole cents. */
export interface Band {
  readonly p10: Cents;
  readonly p50: Cents;
  readonly p90: Cents;
}

/**
 * Lets what there is to divide come out otherwise than was expected, as often and as far as it did in the past, and divides it each time
 * over all. Only the national sum and the factor with it are drawn; units and amounts stay as they are.
 *
 * @param errors how far outcome and budget differed, as shares of the budget; one of them is drawn each time
 * @param draws  how many times
 * @param seed   the same seed gives the same draws, so that a page can be read twice
 * @returns      the total of each place
 */
export function drawnTotals(fund: FundYear, change: YearChange, errors: readonly number[], draws: number, seed: number): readonly Band[] {
  const random = drawing(seed);
  // Few years are known: what each of their errors comes to is reckoned once.
  const outcomes = (errors.length === 0 ? [0] : errors).map((error) => withError(fund, change, error));
  const totals = fund.places.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = outcomes[Math.floor(random() * outcomes.length)];
    for (const [at, mine] of totals.entries()) mine[draw] = drawn?.[at] ?? 0;
  }
  return totals.map((drawn) => bandOf(drawn.sort()));
}

const withError = (fund: FundYear, change: YearChange, error: number): Float64Array =>
  outcomeOf({ ...fund, available: fund.available + toCents((fund.available / 100) * error) }, change).total;

const bandOf = (sorted: Float64Array): Band => ({ p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) });

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (mulberry32, public domain). */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
