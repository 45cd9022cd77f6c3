import type { Language } from "../../../lib/language.ts";
import { euro, fixedNumber, milliard, million, wholeNumber } from "../../../lib/numbers.ts";
import type { Cents } from "../domain/money.ts";

/** Amounts of a city are shown in steps of so many euros: what lies below says more than anybody knows. */
const step = 10_000;

/** Below half a euro there is no amount: cents that are left of dividing. */
const cent = 50;

const lessThan: Readonly<Record<Language, string>> = { nl: "minder dan", en: "less than" };

/** An amount to be read: "€ 2,37 miljoen", "€ 380.000", "minder dan € 10.000". Whole cents come in. */
export const amountInWords = (cents: Cents, language: Language): string => signed(cents, sizeInWords(cents, language));

/** The same with its sign, for a difference: "+ € 2,37 miljoen", "− € 380.000". */
export const differenceInWords = (cents: Cents, language: Language): string =>
  spaced(Math.abs(cents) < cent ? 0 : cents, sizeInWords(cents, language));

/** Without a sign, for a sentence that says more or less. */
export function sizeInWords(cents: Cents, language: Language): string {
  const eur = Math.round(Math.abs(cents) / 100 / step) * step;
  if (eur === 0 && Math.abs(cents) >= cent) return `${lessThan[language]} ${euro}${wholeNumber(step, language)}`;
  if (eur >= 1e9) return `${euro}${fixedNumber(eur / 1e9, 2, language)} ${milliard[language]}`;
  if (eur >= 1e6) return `${euro}${fixedNumber(eur / 1e6, 2, language)} ${million[language]}`;
  return `${euro}${wholeNumber(eur, language)}`;
}

/** In millions with two decimals and a sign, to stand under each other: "+2,37". */
export const differenceInMillions = (cents: Cents, language: Language): string =>
  plus(cents, fixedNumber(Math.abs(cents) / 100 / 1e6, 2, language));

/** In millions with two decimals: "742,13". */
export const inMillions = (cents: Cents, language: Language): string => tight(cents, fixedNumber(Math.abs(cents) / 100 / 1e6, 2, language));

/** Per inhabitant, to the dime, with its sign and without the euro: "+17,80". Cents per inhabitant come in. */
export function dimes(cents: number, language: Language): string {
  const eur = Math.round(Math.abs(cents) / 10) / 10;
  return plus(eur === 0 ? 0 : cents, fixedNumber(eur, 2, language));
}

/** The same without a sign, for a sentence: "€ 17,80". */
export const dimesInWords = (cents: number, language: Language): string =>
  `${euro}${fixedNumber(Math.round(Math.abs(cents) / 10) / 10, 2, language)}`;

/** The same with its sign, for a difference: "+ € 17,80". */
export const dimesDifference = (cents: number, language: Language): string => spaced(Math.round(cents / 10), dimesInWords(cents, language));

/** A share as a difference: "+0,6%"; "0,0%" for less than that shows. */
export function shareDifference(share: number, language: Language): string {
  const percent = Math.round(Math.abs(share) * 1000) / 10;
  return plus(percent === 0 ? 0 : share, `${fixedNumber(percent, 1, language)}%`);
}

/** A share without its sign: "0,6%". */
export const shareInWords = (share: number, language: Language): string => `${fixedNumber(Math.abs(share) * 100, 1, language)}%`;

/** To the cent, as the sum has it: "−1.234.567,89". */
export const exactEuros = (cents: Cents, language: Language): string => tight(cents, fixedNumber(Math.abs(cents) / 100, 2, language));

/** To the cent with its sign. */
export const exactDifference = (cents: Cents, language: Language): string => plus(cents, fixedNumber(Math.abs(cents) / 100, 2, language));

/** To the cent with its sign and the euro: "− € 31.569.853,20". */
export const exactInWords = (cents: Cents, language: Language): string =>
  spaced(cents, `${euro}${fixedNumber(Math.abs(cents) / 100, 2, language)}`);

const spaced = (value: number, text: string): string => (value > 0 ? `+\u00A0${text}` : signed(value, text));
/** With a minus before the sign of the euro; without one for what is not less than nothing. */
export const signed = (value: number, text: string): string => (value < 0 ? `−\u00A0${text}` : text);
/** The same before a bare number. */
export const tight = (value: number, text: string): string => (value < 0 ? `−${text}` : text);
const plus = (value: number, text: string): string => (value > 0 ? `+${text}` : tight(value, text));
