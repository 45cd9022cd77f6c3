import type { Language } from "../../../lib/language.ts";
import type { ChartMeasure, ChartPoint, ChartSeries } from "../../../ui/charts/chart-point.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import type { Line, LinePoint } from "../domain/line.ts";
import { placeInTime } from "../domain/period-code.ts";
import { periodInWords } from "../texts/period.ts";
import { reasonInWords } from "../texts/reason.ts";

/** A line as a picture takes it. */
export const seriesOf = (name: string, line: Line, language: Language): ChartSeries => ({
  name,
  points: line.points.map((point) => chartPointOf(point, language)),
});

/** A figure as a picture takes it. */
export const chartPointOf = ({ period, value, missing, status, isBridged, breaksBefore }: LinePoint, language: Language): ChartPoint => ({
  at: placeInTime(period),
  label: periodInWords(period, language),
  value,
  missing: missing === null ? null : reasonInWords(missing, language),
  status,
  isBridged,
  breaksBefore,
});

/** What a picture of an indicator measures. */
export const measureOf = (indicator: Indicator, language: Language): ChartMeasure => ({
  title: titleIn(indicator, language),
  unit: indicator.unit,
  decimals: indicator.decimals,
});
