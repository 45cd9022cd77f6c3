import type { Language } from "../../../lib/language.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { TargetPath } from "../../../ui/charts/line-layout.ts";
import { type PeriodCode, placeInTime } from "../domain/period-code.ts";
import type { CityPace } from "../domain/target-division.ts";
import { periodInWords } from "../texts/period.ts";
import { targetStoryTexts } from "../texts/target.ts";

/** What the share of a city asks each year, as a line in a picture: level, and named as ours. */
export function paceLine({ from, until, perYear }: CityPace, language: Language): TargetPath {
  const end = (period: PeriodCode) => ({ at: placeInTime(period), label: periodInWords(period, language), value: Math.round(perYear) });
  return { name: targetStoryTexts[language].paceName, from: end(from), to: end(until), band: null };
}

/** What the share of a city asks, in a sentence. */
export const paceInWords = ({ share, perYear }: CityPace, city: string, language: Language): string =>
  targetStoryTexts[language].paceLead(city, wholeNumber(Math.round(share), language), wholeNumber(Math.round(perYear), language));

/** The head of the column with what the share of a city asks. */
export const paceHead = (language: Language): string =>
  `${targetStoryTexts[language].pathToTarget} (${targetStoryTexts[language].paceName})`;

/** What the share of a city asks in a period; a dash outside the years of the target. */
export const askedIn = ({ from, until, perYear }: CityPace, period: PeriodCode, language: Language): string =>
  placeInTime(period) < placeInTime(from) || placeInTime(period) > placeInTime(until) ? "–" : wholeNumber(Math.round(perYear), language);
