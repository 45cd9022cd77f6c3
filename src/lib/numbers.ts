import type { Language } from "./language.ts";

/** Whole euros. Never cents, never thousands: convert at the edge. */
export type Eur = number & { readonly __unit?: "EUR" };

const locale: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const whole: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat(locale.nl, { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 0 }),
};

const decimal: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat(locale.nl, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 2 }),
};

const thousands: Readonly<Record<Language, string>> = { nl: ".", en: "," };

/** 131.730 in Dutch, 131,730 in English; rounded to a whole number. */
export function wholeNumber(value: number, language: Language): string {
  // A page has hundreds of these, and Intl takes three times as long for the same.
  if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands[language]);
  return whole[language].format(value);
}

/** At most two decimals, with the comma or point of the language. */
export const decimalNumber = (value: number, language: Language): string => decimal[language].format(value);

/** The sign of the euro before an amount, with a space that no line breaks at. */
export const euro = "€\u00A0";

export const million: Readonly<Record<Language, string>> = { nl: "miljoen", en: "million" };
export const milliard: Readonly<Record<Language, string>> = { nl: "miljard", en: "billion" };

/** "€ 35 miljoen" from a million on, else "€ 12.500". */
export function euros(value: Eur, language: Language): string {
  if (Math.abs(value) >= 1e9) return `${euro}${decimalNumber(value / 1e9, language)} ${milliard[language]}`;
  if (Math.abs(value) >= 1e6) return `${euro}${decimalNumber(value / 1e6, language)} ${million[language]}`;
  return `${euro}${wholeNumber(value, language)}`;
}

const fixed = new Map<string, Intl.NumberFormat>();

/** Always so many decimals, so that figures stand under each other: 38,0 in Dutch, 38.0 in English. */
export function fixedNumber(value: number, decimals: number, language: Language): string {
  if (decimals === 0) return wholeNumber(Math.round(value), language);
  const key = `${language}${decimals}`;
  const known =
    fixed.get(key) ?? new Intl.NumberFormat(locale[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  fixed.set(key, known);
  return known.format(value);
}
