import type { Language } from "../../../lib/language.ts";
import type { Outcome } from "../domain/account.ts";
import { eurosInSentence, inPercent } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";

/** How much more or less came in than was budgeted, in words. */
export function changeInWords({ differenceEur, differenceShare }: Outcome, language: Language): string {
  const t = accountTexts[language];
  if (differenceEur === 0) return t.changeNone;
  const amount = eurosInSentence(Math.abs(differenceEur), language);
  return (differenceEur > 0 ? t.changeMore : t.changeLess)(amount, inPercent(Math.abs(differenceShare), language));
}
