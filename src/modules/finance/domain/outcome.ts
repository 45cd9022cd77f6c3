import { amountsOf, baseOf, clusterBaseOf } from "./fund-set.ts";
import { type FundYear, restCode } from "./fund-year.ts";
import { divided, sumOf } from "./money.ts";
import { type GrantKey, type Instrument, type TaxShift, unchanged, type YearChange } from "./year-change.ts";

/** What each place gets in a year, whole cents, in the order of the places. */
export interface Outcome {
  /** The factor that divides what is available, not rounded. */
  readonly factor: number;
  /** General payment, after the deduction for property tax. */
  readonly general: Float64Array;
  readonly suppletion: Float64Array;
  readonly payments: Float64Array;
  /** Per grant of the change. */
  readonly grants: readonly Float64Array[];
  /** What the larger local tax brings in. */
  readonly taxes: Float64Array;
  /** What levelling the larger tax gives or takes; together 0. */
  readonly equalisation: Float64Array;
  readonly total: Float64Array;
}

/**
 * Divides the fund as article 10 says: what is available, less the suppletions and with the deductions of all added, in proportion to
 * the bases. Everything is whole cents, and the places add up to the country exactly.
 */
export function outcomeOf(fund: FundYear, change: YearChange = unchanged): Outcome {
  const base = changedBase(fund, change);
  const suppletion = scaled(fund.suppletion, change.suppletionShare);
  const shifted = change.taxShift === null ? 0 : change.taxShift.cents;
  const pot = fund.available + change.extra - sumOf(suppletion) + sumOf(fund.deduction);
  const general = divided(pot, base);
  // What the state pays less is divided by itself: where a tax is levelled wholly, it is to the cent what comes back.
  const less = divided(shifted, base);
  for (let at = 0; at < general.length; at++) general[at] = (general[at] ?? 0) - (fund.deduction[at] ?? 0) - (less[at] ?? 0);
  const grants = change.grants.map(({ cents, key }) => divided(cents, grantWeights(fund, key)));
  const { taxes, equalisation } = taxesOf(fund, base, change.taxShift);
  const { payments } = fund;
  const total = added([general, suppletion, payments, ...grants, taxes, equalisation]);
  return { factor: (pot - shifted) / 100 / sumOf(base), general, suppletion, payments, grants, taxes, equalisation, total };
}

function changedBase(fund: FundYear, { amounts: times }: YearChange): Float64Array {
  if (times.size === 0) return fund.base;
  const amounts = changedAmounts(fund, times);
  return Float64Array.from(fund.places, (place) => baseOf(place, amounts));
}

/** Amounts per unit of costs as a scenario has them, in euros, in the order of the measures. */
export const changedAmounts = ({ set }: Pick<FundYear, "set">, times: YearChange["amounts"]): Float64Array =>
  amountsOf(set, "costs").map((amount, at) => amount * (times.get(set.measures[at]?.code ?? "") ?? 1));

/** Part of each amount, so that all together is part of the whole exactly. What is given and what is held back are divided apart. */
export function scaled(cents: Float64Array, share: number): Float64Array {
  if (share === 1) return cents;
  const part = (of: Float64Array): Float64Array => divided(Math.round(sumOf(of) * share), of);
  const given = part(cents.map((value) => Math.max(value, 0)));
  const held = part(cents.map((value) => Math.max(-value, 0)));
  return given.map((value, at) => value - (held[at] ?? 0));
}

/**
 * By what each place takes part in a grant. Of what is spent, not every city tells: what is left of the country is then laid on the
 * others and the rest together, as the fund counts their costs. To count for nothing would be to say that they spend nothing.
 */
export function grantWeights(fund: FundYear, key: GrantKey): Float64Array {
  const counted = Float64Array.from(fund.places, (place) => clusterBaseOf(fund.set, place, key.cluster, fund.factor.value));
  if (key.by === "cluster") return counted;
  const told = fund.places.map(({ code, name }) => (name === restCode ? null : (key.spending.of.get(code) ?? null)));
  const left = key.spending.nation - told.reduce<number>((sum, eur) => sum + (eur ?? 0), 0);
  const untold = sumOf(counted.map((eur, at) => (told[at] === null ? eur : 0)));
  return counted.map((eur, at) => told[at] ?? (left * eur) / untold);
}

/**
 * What a larger local tax brings in where, and what levelling does with it. Without levelling a place keeps what it can raise; with all of
 * it, it has just what the fund pays less.
 */
function taxesOf(fund: FundYear, base: Float64Array, shift: TaxShift | null): Pick<Outcome, "taxes" | "equalisation"> {
  if (shift === null) return { taxes: new Float64Array(base.length), equalisation: new Float64Array(base.length) };
  const capacity = capacityFor(fund, shift.instrument);
  const levelled = Math.round(shift.cents * shift.equalisation);
  const own = divided(levelled, capacity);
  const equalisation = divided(levelled, base).map((needed, at) => needed - (own[at] ?? 0));
  return { taxes: divided(shift.cents, capacity), equalisation };
}

/** What a tax is levied on: inhabitants, or the value of dwellings. Of users of dwellings no other value is known than of owners. */
export function capacityFor(fund: FundYear, instrument: Instrument): Float64Array {
  if (instrument === "resident-levy") return fund.inhabitants;
  const at = fund.set.measures.findIndex(({ code }) => code === dwellingValue);
  return Float64Array.from(fund.places, ({ units }) => units[at] ?? 0);
}

/** The measure that holds 80 % of the value of all dwellings. */
export const dwellingValue = "WOZwe80";

function added(parts: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (part[at] ?? 0);
  return total;
}

/** The part of an outcome that the law rounds: the factor, to three decimals. */
export const publishedFactor = (factor: number): number => Math.round(factor * 1000) / 1000;
