import type { AreaCode, Vintage } from "../../../lib/ids.ts";
import type { Observation, ObservationStatus, SeriesKey } from "./observation.ts";
import type { PeriodCode } from "./period-code.ts";

/** One figure of a series: as published, or brought to other borders. */
export interface Figure {
  /** Null when there is none; then `missing` says why. */
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: ObservationStatus;
  readonly isBridged: boolean;
  /** The loads that it came with, or that its parts came with. */
  readonly vintages: readonly Vintage[];
}

/** The figures of a series, by area and period. */
export type SeriesFigures = ReadonlyMap<AreaCode, ReadonlyMap<PeriodCode, Figure>>;

/** Where the figures of a series are found; without figures an empty map. */
export type FiguresOf = (series: SeriesKey) => SeriesFigures;

/** The figures of a series out of what was published. */
export function figuresFrom(observations: readonly Observation[]): SeriesFigures {
  const figures = new Map<AreaCode, Map<PeriodCode, Figure>>();
  for (const { area, period, value, missing, status, vintage } of observations) {
    const ofArea = figures.get(area) ?? new Map<PeriodCode, Figure>();
    ofArea.set(period, { value, missing, status, isBridged: false, vintages: [vintage] });
    figures.set(area, ofArea);
  }
  return figures;
}

/** One text for one series, to look it up by. */
export const seriesText = ({ table, measure, slice }: SeriesKey): string => `${table} ${measure} ${slice}`;
