import { amountsOf, baseOf, type FundSet, type PaymentKind, paymentsOf } from "../fund-set.ts";
import { publishedFactor } from "../outcome.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import type { NationalTotal } from "./told.ts";

const withinGeneralPayment: readonly PaymentKind[] = ["suppletion"];

/** What the set makes of the general payment of the country, in euros: base times factor, less the deduction, with what is supplemented. */
export const generalPaymentEur = (set: FundSet): number => costBase(set) * set.factor + besideFactor(set);

/** The factor with which the set would come to exactly this general payment, as circulars publish it: with three decimals. */
export const solvedFactor = (set: FundSet, amountEur: number): number => publishedFactor((amountEur - besideFactor(set)) / costBase(set));

const costBase = (set: FundSet): number => baseOf(set.nation, amountsOf(set, "costs"));

const besideFactor = (set: FundSet): number =>
  baseOf(set.nation, amountsOf(set, "property-tax")) + paymentsOf(set, set.nation, withinGeneralPayment) / 100;

/** Whether the set comes to the general payment that stands elsewhere; beside it the factor with which it would. */
export function nationalFinding(set: FundSet, { amountEur, tolerancePercent }: NationalTotal): FundFinding {
  const ours = generalPaymentEur(set);
  const isNear = Math.abs(ours - amountEur) <= (Math.abs(amountEur) * tolerancePercent) / 100;
  return fundFinding(
    isNear ? "national-total-agrees" : "national-total",
    {},
    String(Math.round(ours)),
    String(solvedFactor(set, amountEur)),
  );
}
