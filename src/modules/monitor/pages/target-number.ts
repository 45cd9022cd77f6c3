import type { Language } from "../../../lib/language.ts";
import { decimalNumber, wholeNumber } from "../../../lib/numbers.ts";
import type { TargetReading } from "../domain/indicator-target.ts";
import { targetStoryTexts } from "../texts/target.ts";

/** A gain out of a share with one decimal is not known to the home: it is shown in thousands. */
const roughBy = 1000;

/** Whether figures of this reading are shown in thousands, because they are no more exact than that. */
export const isRough = (reading: TargetReading | null): boolean => reading?.kind === "gain";

/** A number of a path or a target: whole when it is whole or large. */
export const numberInWords = (value: number, language: Language): string =>
  Number.isInteger(value) || Math.abs(value) >= 100 ? wholeNumber(Math.round(value), language) : decimalNumber(value, language);

/** A figure that is held against a path: in thousands with a word for it, when it is no more exact than that. */
export const reachedInWords = (value: number, reading: TargetReading | null, language: Language): string =>
  isRough(reading) && value !== 0
    ? targetStoryTexts[language].about(wholeNumber(roughly(value), language))
    : numberInWords(value, language);

/** A figure in whole thousands. */
export const roughly = (value: number): number => Math.round(value / roughBy) * roughBy;
