import type { Language } from "../../../lib/language.ts";
import { type Eur, euro, fixedNumber, milliard, million, wholeNumber } from "../../../lib/numbers.ts";
import { signed, tight } from "./amounts.ts";

/** Whole euros with a true minus: "€ 1.234", "− € 1.234". */
export const wholeEurosInWords = (eur: Eur, language: Language): string => signed(eur, `${euro}${wholeNumber(Math.abs(eur), language)}`);

/** In millions with one decimal, to stand under each other in a table: "742,1". */
export const inMillions = (eur: Eur, language: Language): string => tight(eur, fixedNumber(Math.abs(eur) / 1e6, 1, language));

/** In a sentence: "€ 742,1 miljoen", or "€ 44,0 miljard" from a milliard on. */
export function eurosInSentence(eur: Eur, language: Language): string {
  const [divisor, words] = Math.abs(eur) >= 1e9 ? [1e9, milliard] : [1e6, million];
  return signed(eur, `${euro}${fixedNumber(Math.abs(eur) / divisor, 1, language)} ${words[language]}`);
}

/** In milliards with one decimal, to stand under each other in a table: "44,0". */
export const inMilliards = (eur: Eur, language: Language): string => tight(eur, fixedNumber(Math.abs(eur) / 1e9, 1, language));

/** A share as a percentage with one decimal: "4,1%". */
export const inPercent = (share: number, language: Language): string => tight(share, `${fixedNumber(Math.abs(share) * 100, 1, language)}%`);

/** The same with its sign, for a difference: "+4,1%". */
export const changeInPercent = (share: number, language: Language): string =>
  share > 0 ? `+${inPercent(share, language)}` : inPercent(share, language);

/** A difference in millions with its sign. */
export const changeInMillions = (eur: Eur, language: Language): string =>
  eur > 0 ? `+${inMillions(eur, language)}` : inMillions(eur, language);
