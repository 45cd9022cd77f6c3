import type { Language } from "../../../lib/language.ts";
import { decimalNumber } from "../../../lib/numbers.ts";
import type { GrowthYear, Saying } from "../domain/growth-told.ts";
import type { ParameterUnit } from "../domain/parameter.ts";
import { eurosInSentence } from "../texts/account-amounts.ts";
import { growthTexts } from "../texts/growth.ts";

/** The year or the years that something is about. */
export const yearsInWords = ({ from, until }: Pick<GrowthYear, "from" | "until">): string =>
  from === until ? String(from) : `${from}–${until}`;

/** What was said, with a plus or a minus where it says how much something changed. */
export function saidInWords({ parameter, value }: Saying, language: Language): string {
  if (value.value === null) return growthTexts[language].unknown;
  const isChange = parameter.id === "accres.bijstelling" || parameter.id === "accres.doorwerking" || parameter.id === "accres.vervallen";
  return quantityInWords(value.value, parameter.unit, isChange, language);
}

/** How much more or less than before, and since which document; a dash when nothing was said before. */
export function changeInWords({ parameter, change, since }: Saying, language: Language): string {
  const t = growthTexts[language];
  return change === null || since === null ? t.dash : t.changed(quantityInWords(change, parameter.unit, true, language), since);
}

function quantityInWords(value: number, unit: ParameterUnit, isSigned: boolean, language: Language): string {
  const words = unit === "percent" ? `${decimalNumber(value, language).replace("-", "−")}%` : eurosInSentence(value, language);
  const plus = unit === "percent" ? "+" : "+\u00A0";
  return isSigned && value > 0 ? `${plus}${words}` : words;
}
