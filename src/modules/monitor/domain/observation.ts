import type { AreaCode, StatTableId, Vintage } from "../../../lib/ids.ts";
import type { PeriodCode } from "./period-code.ts";

/**
 * How firm a figure is. `unknown`: whoever passed it on did not say.
 *
 * @source the codes of periods at Statistics Netherlands: Definitief, Voorlopig, NaderVoorlopig
 */
export const observationStatuses = ["final", "provisional", "estimated", "forecast", "unknown"] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** The least firm of these; unknown when there are none. A sum is as firm as its least firm part. */
export const leastFirm = (statuses: readonly ObservationStatus[]): ObservationStatus =>
  observationStatuses.findLast((status) => statuses.includes(status)) ?? "unknown";

/**
 * Which figure of a table: a measure, at fixed codes of all its dimensions but area and period. The slice is those codes in
 * the order of the alphabet, `Geslacht=T001038;Leeftijd=10000`; empty when the table has no other dimension.
 */
export interface SeriesKey {
  readonly table: StatTableId;
  readonly measure: string;
  readonly slice: string;
}

/** What is known of one area in one period: a figure as it was published, or why there is none (D6: missing is never zero). */
export type Observation = {
  readonly area: AreaCode;
  readonly period: PeriodCode;
  readonly status: ObservationStatus;
  /** The load that it came with. */
  readonly vintage: Vintage;
} & ({ readonly value: number; readonly missing: null } | { readonly value: null; readonly missing: string });

/** The slice of codes per dimension, in one order, so that the same choice is the same text. */
export const sliceOf = (codes: ReadonlyMap<string, string>): string =>
  [...codes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${dimension}=${code.trim()}`)
    .join(";");
