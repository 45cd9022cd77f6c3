import type { Eur } from "../../../lib/numbers.ts";
import { inEuros, type MunicipalAccount } from "./account.ts";

/** Where the money of a city comes from. `other` is what is left of its income: rent, land, interest, other governments. */
export const incomes = ["fund", "other-state", "business-taxes", "household-taxes", "fees", "other", "from-reserves"] as const;
export type Income = (typeof incomes)[number];

/** Where it goes to. `other` is all that is not for social tasks. */
export const spendings = ["social", "other", "into-reserves"] as const;
export type Spending = (typeof spendings)[number];

/** One stream of money, with its part of all that comes in, or of all that goes out. */
export interface Flow<Kind> {
  readonly kind: Kind;
  readonly eur: Eur;
  readonly share: number;
}

/** All that comes in and goes out in a year, and what is left. */
export interface Flows {
  readonly year: number;
  readonly income: readonly Flow<Income>[];
  readonly incomeEur: Eur;
  readonly spending: readonly Flow<Spending>[];
  readonly spendingEur: Eur;
  /** What came in more than went out, reserves included: below zero for a shortage. */
  readonly resultEur: Eur;
}

/** The streams of a report; null where an amount was not reported, so that no rest can be told. */
export function flowsOf(account: MunicipalAccount): Flows | null {
  const income = incomeOf(account);
  const spending = spendingOf(account);
  if (income === null || spending === null) return null;
  const [incomeEur, spendingEur] = [sumOf(income), sumOf(spending)];
  return {
    year: account.year,
    income: income.map((flow) => ({ ...flow, share: flow.eur / incomeEur })),
    incomeEur,
    spending: spending.map((flow) => ({ ...flow, share: flow.eur / spendingEur })),
    spendingEur,
    resultEur: incomeEur - spendingEur,
  };
}

type Stream<Kind> = Omit<Flow<Kind>, "share">;

function incomeOf(account: MunicipalAccount): readonly Stream<Income>[] | null {
  const named = streams<Income>([
    ["fund", account.fundKeur],
    ["other-state", account.otherStateKeur],
    ["business-taxes", account.businessTaxesKeur],
    ["household-taxes", account.householdTaxesKeur],
    ["fees", account.feesKeur],
  ]);
  const reserves = streams<Income>([["from-reserves", account.reserveWithdrawalsKeur]]);
  const whole = inEuros(account.incomeKeur);
  if (named === null || reserves === null || whole === null) return null;
  return [...named, { kind: "other", eur: whole - sumOf(named) }, ...reserves];
}

function spendingOf(account: MunicipalAccount): readonly Stream<Spending>[] | null {
  const named = streams<Spending>([["social", account.socialKeur]]);
  const reserves = streams<Spending>([["into-reserves", account.reserveAdditionsKeur]]);
  const whole = inEuros(account.expenditureKeur);
  if (named === null || reserves === null || whole === null) return null;
  return [...named, { kind: "other", eur: whole - sumOf(named) }, ...reserves];
}

/** Null as soon as one of them is not known. */
function streams<Kind>(amounts: readonly (readonly [Kind, number | null])[]): readonly Stream<Kind>[] | null {
  const known = amounts.flatMap(([kind, keur]) => (keur === null ? [] : [{ kind, eur: keur * 1000 }]));
  return known.length < amounts.length ? null : known;
}

const sumOf = (streams: readonly Stream<unknown>[]): Eur => streams.reduce((sum, { eur }) => sum + eur, 0);
