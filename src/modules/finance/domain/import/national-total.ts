import { baseOf, type FundSet, type PaymentKind, paymentsOf } from "../fund-set.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import type { NationalTotal } from "./told.ts";

const withinGeneralPayment: readonly PaymentKind[] = ["suppletion"];

/** What the set makes of the general payment of the country, in euros: base times factor, less the deduction, with what is supplemented. */
export const generalPaymentEur = (set: FundSet): number =>
  baseOf(set, set.nation) * set.factor + baseOf(set, set.nation, "property-tax") + paymentsOf(set, set.nation, withinGeneralPayment) / 100;

/** The factor with which the set would come to exactly this general payment, as circulars publish it: with three decimals. */
export function solvedFactor(set: FundSet, amountEur: number): number {
  const rest = baseOf(set, set.nation, "property-tax") + paymentsOf(set, set.nation, withinGeneralPayment) / 100;
  return Number(((amountEur - rest) / baseOf(set, set.nation)).toFixed(3));
}

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
