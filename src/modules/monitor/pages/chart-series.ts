import type { Language } from "../../../lib/language.ts";
import type { ChartMeasure, ChartSeries } from "../../../ui/charts/chart-point.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { placeInTime } from "../domain/period-code.ts";
import { periodInWords } from "../texts/period.ts";

/** A line as a picture takes it. */
export const seriesOf = (name: string, line: Line, language: Language): ChartSeries => ({
  name,
  points: line.points.map(({ period, value, missing, status, isBridged, breaksBefore }) => ({
    at: placeInTime(period),
    label: periodInWords(period, language),
    value,
    missing,
    status,
    isBridged,
    breaksBefore,
  })),
});

/** What a picture of an indicator measures. */
export const measureOf = (indicator: Indicator, language: Language): ChartMeasure => ({
  title: titleIn(indicator, language),
  unit: indicator.unit,
  decimals: indicator.decimals,
});
