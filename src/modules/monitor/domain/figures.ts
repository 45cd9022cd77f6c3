import type { AreaCode, StatTableId } from "../../../lib/ids.ts";
import type { Observation, ObservationStatus, SeriesKey } from "./observation.ts";
import type { PeriodCode } from "./period-code.ts";

/** One figure of a series: as published, or brought to other borders. */
export interface Figure {
  /** Null when there is none; then `missing` says why. */
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: ObservationStatus;
  readonly isBridged: boolean;
}

/** The figures of a series, by area and period. */
export type SeriesFigures = ReadonlyMap<AreaCode, ReadonlyMap<PeriodCode, Figure>>;

/** Where the figures of a series are found; without figures an empty map. */
export type FiguresOf = (series: SeriesKey) => SeriesFigures;

/** The figures of a series out of what was published. */
export function figuresFrom(observations: readonly Observation[]): SeriesFigures {
  const figures = new Map<AreaCode, Map<PeriodCode, Figure>>();
  for (const { area, period, value, missing, status } of observations) {
    const ofArea = figures.get(area) ?? new Map<PeriodCode, Figure>();
    ofArea.set(period, { value, missing, status, isBridged: false });
    figures.set(area, ofArea);
  }
  return figures;
}

/** One text for one series, to look it up by. */
export const seriesText = ({ table, measure, slice }: SeriesKey): string => `${table} ${measure} ${slice}`;

const firmness: Readonly<Record<ObservationStatus, number>> = { final: 0, unknown: 1, provisional: 2, estimated: 3, forecast: 4 };

/** A sum is as firm as its least firm part. */
export const leastFirm = (statuses: readonly ObservationStatus[]): ObservationStatus =>
  statuses.reduce<ObservationStatus>((least, status) => (firmness[status] > firmness[least] ? status : least), "final");

/** The table of the first series of a sum: what its figure is cited as. */
export const tableOf = (terms: readonly { readonly series: SeriesKey }[]): StatTableId | null => terms[0]?.series.table ?? null;
