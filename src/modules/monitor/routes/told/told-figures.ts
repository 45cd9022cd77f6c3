import type { CityId } from "../../../../lib/ids.ts";
import type { Language } from "../../../../lib/language.ts";
import { indicatorAddress } from "../../domain/addresses.ts";
import { comparisonOf, standingOf, valueIn } from "../../domain/comparison.ts";
import { type Indicator, titleIn } from "../../domain/indicator.ts";
import { type Line, latestOf } from "../../domain/line.ts";
import { middleLine } from "../../domain/middle-line.ts";
import type { PeriodCode } from "../../domain/period-code.ts";
import { soundnessOf } from "../../domain/soundness.ts";
import type { ToldFigure, ToldHeadline, ToldReply } from "../../domain/told-figure.ts";
import { chartPointOf } from "../../pages/chart-series.ts";
import { headingOf, signature } from "../../pages/replies/said.tsx";
import { valueInWords } from "../../pages/value.tsx";
import { indicatorTexts } from "../../texts/indicator.ts";
import { periodInWords } from "../../texts/period.ts";
import { reasonInWords } from "../../texts/reason.ts";
import { toldTexts } from "../../texts/told.ts";
import { areaOf } from "../read-figure.ts";
import { tablesIn } from "../read-lines.ts";
import type { FigureShelf } from "./figure-shelf.ts";

/** The figures of one city, each as the headline of its page says it: beside the ten cities that resemble it most. */
export function toldOfCity(
  shelf: FigureShelf,
  city: { readonly id: CityId; readonly slug: string },
  language: Language,
): readonly ToldFigure[] {
  const own = areaOf(city.id);
  const similar = shelf.similar.get(city.id) ?? [];
  return shelf.indicators.map((indicator) => {
    const lines = shelf.lines.get(indicator.id);
    const line = lines?.get(own) ?? { area: own, points: [] };
    const others = similar.flatMap((area) => lines?.get(area) ?? []);
    const comparison = comparisonOf(line, others);
    const headline = comparison && headlineOf(indicator, line, { ...comparison, year: shelf.year }, language);
    return {
      ...headOf(indicator, city.slug, language),
      headline,
      whyNone: headline === null ? whyNoneOf(line, indicator, language) : null,
      course: coursesOf(line, language),
      behind: coursesOf(middleLine(others), language),
      spread: comparison === null ? [] : placesIn([line, ...others], comparison.period),
      replies: repliesIn(shelf, indicator, [city.id], language),
    };
  });
}

/** The figures of all cities together: the middle one, where each city stands, and what cities say of their own. */
export function toldOfAll(shelf: FigureShelf, language: Language): readonly ToldFigure[] {
  const ids = shelf.cities.map(({ id }) => id);
  return shelf.indicators.map((indicator) => {
    const found = shelf.lines.get(indicator.id);
    const lines = ids.flatMap((id) => found?.get(areaOf(id)) ?? []);
    const middle = middleLine(lines);
    const latest = latestOf(middle);
    const spread = latest === null ? [] : placesIn(lines, latest.period);
    return {
      ...headOf(indicator, null, language),
      headline: latest && {
        value: valueInWords(latest.value, indicator, language),
        period: periodInWords(latest.period, language),
        middle: null,
        range: rangeOf(spread, indicator, language),
        standing: "no-direction",
        standingWords: "",
        minds: latest.status === "final" ? [] : [{ code: "provisional", words: indicatorTexts[language].soundness.provisional }],
      },
      whyNone: latest === null ? (lines.some(hasPoints) ? toldTexts[language].tooFewCities : toldTexts[language].noFigures) : null,
      course: coursesOf(middle, language),
      behind: [],
      spread,
      replies: repliesIn(shelf, indicator, ids, language),
    };
  });
}

function rangeOf(spread: ToldFigure["spread"], indicator: Indicator, language: Language): string | null {
  const values = spread.map(({ value }) => value);
  if (values.length === 0) return null;
  return `${valueInWords(Math.min(...values), indicator, language)} – ${valueInWords(Math.max(...values), indicator, language)}`;
}

const hasPoints = ({ points }: Line): boolean => points.length > 0;

function headOf(indicator: Indicator, city: string | null, language: Language) {
  const { id, unit, decimals, themes, focusPoints } = indicator;
  return {
    id,
    title: titleIn(indicator, language),
    unit,
    decimals,
    address: indicatorAddress(id, city),
    themes,
    measures: focusPoints.flatMap(({ focusPoint, fit }) => (fit === "direct" ? [focusPoint] : [])),
    tables: tablesIn(indicator),
  };
}

type Compared = NonNullable<ReturnType<typeof comparisonOf>> & { readonly year: number };

function headlineOf(indicator: Indicator, line: Line, { year, ...comparison }: Compared, language: Language): ToldHeadline {
  const { point, period, median } = comparison;
  const standing = standingOf(comparison, indicator.direction);
  return {
    value: valueInWords(point.value, indicator, language),
    period: periodInWords(period, language),
    middle: median === null ? null : valueInWords(median, indicator, language),
    range: null,
    standing,
    standingWords: toldTexts[language].standings[standing],
    minds: soundnessOf(indicator, line, comparison, year).flatMap(({ code, weight }) =>
      weight === "mind" ? [{ code, words: indicatorTexts[language].soundness[code] }] : [],
    ),
  };
}

function whyNoneOf({ points }: Line, { recipes }: Indicator, language: Language): string {
  const missing = points.at(-1)?.missing ?? null;
  if (missing !== null) return reasonInWords(missing, language);
  return recipes.length === 0 ? toldTexts[language].noFigures : toldTexts[language].noneHere;
}

const coursesOf = ({ points }: Line, language: Language) => points.map((point) => chartPointOf(point, language));

const placesIn = (lines: readonly Line[], period: PeriodCode) =>
  lines.flatMap((line) => {
    const value = valueIn(line, period);
    return value === null ? [] : [{ area: line.area, value }];
  });

function repliesIn({ replies, cities }: FigureShelf, { id }: Indicator, of: readonly CityId[], language: Language): readonly ToldReply[] {
  const names = new Map(cities.map((city) => [city.id, city.name]));
  return replies
    .filter(({ indicator, city }) => indicator === id && of.includes(city))
    .map((reply) => ({
      city: reply.city,
      heading: headingOf(reply, language),
      text: reply.text,
      signature: signature(reply, names.get(reply.city) ?? "", language),
    }));
}
