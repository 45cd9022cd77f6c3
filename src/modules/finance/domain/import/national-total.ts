import { amountsOf, baseOf, besideFactorEur, type FundSet, type PaymentKind, publishedEur } from "../fund-set.ts";
import { publishedFactor } from "../outcome.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import type { NationalTotal } from "./told.ts";

const withinGeneralPayment: readonly PaymentKind[] = ["suppletion"];

/** What the set makes of the general payment of the country, in euros, with what is supplemented. */
export const generalPaymentEur = (set: FundSet): number => publishedEur(set, set.nation, withinGeneralPayment);

/** The factor with which the set would come to exactly this general payment, as circulars publish it: with three decimals. */
export const solvedFactor = (set: FundSet, amountEur: number): number =>
  publishedFactor((amountEur - besideFactorEur(set, set.nation, withinGeneralPayment)) / baseOf(set.nation, amountsOf(set, "costs")));

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
