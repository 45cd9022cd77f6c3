import type { AgendaId, CityId, IndicatorId, StatTableId, TargetId } from "../../../lib/ids.ts";
import type { Direction, Verification } from "./indicator.ts";
import type { LinePoint } from "./line.ts";
import type { ObservationStatus } from "./observation.ts";
import type { PeriodCode } from "./period-code.ts";
import type { TargetPath } from "./target-path.ts";

/** For whom a target is meant. `unclear`: the agenda can be read in more than one way. */
export const targetScopes = ["country", "each-city", "country-and-each-city", "unclear"] as const;
export type TargetScope = (typeof targetScopes)[number];

/** Whether a path speaks of a figure as it stands, or of yearly figures added up since the base. */
export const countings = ["level", "running_total"] as const;
export type Counting = (typeof countings)[number];

/** Where a published figure comes from. */
interface Published {
  readonly key: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly table: StatTableId;
  readonly measure: string;
  readonly status: ObservationStatus;
  readonly source: string;
}

/** Figures of the country that targets are held against. */
export interface NationalSeries extends Published {
  readonly points: readonly LinePoint[];
}

/** Figures of cities in one period, by which a national number is divided or against which it is held. */
export interface CitySeries extends Published {
  readonly period: PeriodCode;
  readonly ofCountry: number | null;
  readonly ofCity: ReadonlyMap<CityId, number>;
}

/** A path, told in words: where it begins is sometimes ours to read. */
export interface ToldPath {
  readonly key: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly path: TargetPath;
}

/**
 * What is held against a path. `series`: a series as published. `gain`: how many more there are than at the base, out of a share
 * in percent of a stock in thousands.
 */
export type TargetReading =
  | { readonly kind: "series"; readonly series: NationalSeries }
  | { readonly kind: "gain"; readonly share: NationalSeries; readonly stock: NationalSeries };

/** How a target of an agenda can be measured. */
export interface IndicatorTarget {
  readonly target: TargetId;
  /** Null when it is counted in a register of our own. */
  readonly indicator: IndicatorId | null;
  readonly alsoMeasuredWith: readonly IndicatorId[];
  readonly scope: TargetScope;
  readonly scopeNote: string | null;
  readonly direction: Direction;
  readonly counting: Counting;
  /** The moment in a year of which the path speaks. */
  readonly moment: string;
  readonly unit: string;
  /** How far from the path is still on it, 0–1; 0 where there is no way between base and target. */
  readonly band: number;
  /** The first is ours to show first. */
  readonly paths: readonly [ToldPath, ...ToldPath[]];
  readonly baseNote: string | null;
  /** The first is ours to show first; none while nothing is counted. */
  readonly readings: readonly TargetReading[];
  /** How we divide a national number over cities; null where it is not divided. */
  readonly division: { readonly total: number; readonly by: CitySeries } | null;
  /** What a number for every city is held against. */
  readonly stocks: readonly CitySeries[];
  readonly cityNote: string;
  readonly note: string;
}

/** A statement of the agenda that is no target, held against figures. */
export interface CheckedFact {
  readonly target: TargetId;
  readonly check: string;
  readonly basis: string | null;
  readonly indicator: IndicatorId | null;
  readonly verification: Verification;
}

/** What can be measured of the numbers in an agenda, and what cannot. */
export interface MeasuredAgenda {
  readonly agenda: AgendaId;
  readonly standing: string;
  readonly targets: readonly IndicatorTarget[];
  readonly factsChecked: readonly CheckedFact[];
  readonly notMeasurable: readonly { readonly targets: readonly TargetId[]; readonly reason: string }[];
}
