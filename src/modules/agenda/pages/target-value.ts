import type { Language } from "../../../lib/language.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords, isPartialDate } from "../../../lib/partial-date.ts";
import type { Target } from "../domain/target.ts";

/** Fewer digits than this are left as printed: four of them may well be a year. */
const leastGrouped = 5;

/** A value as a reader writes it: a large bare number in groups of three, anything else as printed. */
export const valueInWords = (value: string, language: Language): string =>
  /^\d+$/.test(value) && value.length >= leastGrouped ? wholeNumber(Number(value), language) : value;

/** Whether the unit belongs behind the value: "klimaatneutraal" says it all without its unit, "status". */
export const hasUnit = ({ value }: Pick<Target, "value">): boolean => /\d/.test(value);

/** What a target says, in one line. */
export const statementInWords = (target: Pick<Target, "value" | "unit">, language: Language): string =>
  hasUnit(target) ? `${valueInWords(target.value, language)} ${target.unit}` : target.value;

/** A term as a reader writes it: a date in words, anything else as printed, which is in the language of the agenda. */
export const termInWords = (term: string, language: Language): string =>
  isPartialDate(term) ? dateInWords({ on: term, note: null }, language) : term;
