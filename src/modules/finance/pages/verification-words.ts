import type { Language } from "../../../lib/language.ts";
import { decimalNumber, fixedNumber, wholeNumber } from "../../../lib/numbers.ts";
import type { Verification } from "../domain/verification.ts";
import { verificationTexts } from "../texts/verification.ts";

/** What is verified, in words. */
export function verifiedInWords({ verified }: Pick<Verification, "verified">, language: Language): string {
  const t = verificationTexts[language];
  switch (verified.kind) {
    case "printed":
      return t.whatPrinted(verified.figure.place, verified.figure.item, verified.figure.year);
    case "account":
      return verified.place;
    case "rule":
      return t.ruleNames[verified.rule];
  }
}

/** Why it ended as it did, in a sentence. */
export function reasonInWords({ ending, reason, tolerance }: Verification, language: Language): string {
  const t = verificationTexts[language];
  if (reason !== null) return t.reasons[reason];
  if (ending === "within") return t.within(toleranceInWords(tolerance, language));
  return ending === "exact" ? t.exact : t.unexplained;
}

/** A tolerance as a percentage without its sign. */
export const toleranceInWords = (tolerance: number, language: Language): string => decimalNumber(tolerance * 100, language);

/** An amount to the euro; below a thousand to the cent, so that small differences can be seen. */
export function exactly(value: number | null, language: Language): string {
  if (value === null) return verificationTexts[language].none;
  const size = Math.abs(value);
  if (size < 0.005) return "0";
  const text = size >= 1000 ? wholeNumber(Math.round(size), language) : fixedNumber(size, Number.isInteger(size) ? 0 : 2, language);
  return value < 0 ? `−${text}` : text;
}
