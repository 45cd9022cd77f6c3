import type { AreaCode } from "../../../lib/ids.ts";
import type { Eur } from "../../../lib/numbers.ts";
import type { FundSourceId } from "./source.ts";

/** What a municipality said beforehand, and what it really took in and spent. */
export const reports = ["budget", "account"] as const;
export type Report = (typeof reports)[number];

/** Amounts that a city reports for Iv3, in thousands of euros as it reports them. */
export const amounts = [
  "fundKeur",
  "otherStateKeur",
  "businessTaxesKeur",
  "householdTaxesKeur",
  "feesKeur",
  "incomeKeur",
  "expenditureKeur",
  "socialKeur",
  "reserveWithdrawalsKeur",
  "reserveAdditionsKeur",
  "equityKeur",
  "balanceKeur",
] as const;
export type Amount = (typeof amounts)[number];

/**
 * A budget or an account of one municipality in one year, or of all of them together. An amount is null where it is not
 * reported: a budget has no balance sheet, and of the country only the main amounts were added up.
 *
 * Income is without what is taken from reserves (`reserveWithdrawalsKeur`), and expenditure without what is put into them.
 */
export interface MunicipalAccount extends Readonly<Record<Amount, number | null>> {
  readonly area: AreaCode;
  readonly year: number;
  readonly report: Report;
  /** How many municipalities are in it; null for one municipality. */
  readonly municipalities: number | null;
  readonly inhabitants: number;
  readonly source: FundSourceId;
}

/** What a municipality spent on one task field in a year, gross, in thousands of euros. */
export interface TaskAmount {
  readonly area: AreaCode;
  readonly year: number;
  readonly report: Report;
  readonly task: string;
  readonly expenditureKeur: number;
}

/** What the account of a year gave from the fund, held against what was budgeted. */
export interface Outcome {
  readonly year: number;
  readonly budgetEur: Eur;
  readonly accountEur: Eur;
  readonly differenceEur: Eur;
  /** Of what was budgeted: 0.05 when a twentieth more came in. */
  readonly differenceShare: number;
}

/** Thousands of euros as euros; none stays none. */
export const inEuros = (keur: number | null): Eur | null => (keur === null ? null : keur * 1000);

/** The years of which there is both a budget and an account with income from the fund, the oldest first. */
export function outcomesOf(accounts: readonly MunicipalAccount[]): readonly Outcome[] {
  const budgets = new Map(accounts.flatMap(({ report, year, fundKeur }) => (report === "budget" ? [[year, fundKeur]] : [])));
  return accounts
    .filter(({ report }) => report === "account")
    .flatMap(({ year, fundKeur }) => outcomeOf(year, budgets.get(year) ?? null, fundKeur))
    .toSorted((a, b) => a.year - b.year);
}

function outcomeOf(year: number, budgetKeur: number | null, accountKeur: number | null): readonly Outcome[] {
  const [budgetEur, accountEur] = [inEuros(budgetKeur), inEuros(accountKeur)];
  if (budgetEur === null || accountEur === null || budgetEur === 0) return [];
  const differenceEur = accountEur - budgetEur;
  return [{ year, budgetEur, accountEur, differenceEur, differenceShare: differenceEur / budgetEur }];
}

/** The report of the latest year; null when there is none. */
export const latestOf = (accounts: readonly MunicipalAccount[], report: Report): MunicipalAccount | null =>
  accounts.filter((one) => one.report === report).toSorted((a, b) => b.year - a.year)[0] ?? null;

/** An amount for each inhabitant, whole euros; null where it is not known. */
export const perInhabitant = (eur: Eur | null, inhabitants: number): Eur | null =>
  eur === null || inhabitants === 0 ? null : Math.round(eur / inhabitants);
