import type { CheckedFact, CitySeries, IndicatorTarget } from "../domain/indicator-target.ts";

/** Figures of cities, as they are kept: a record in place of a map. */
export type StoredSeries = Omit<CitySeries, "ofCity"> & { readonly ofCity: Readonly<Record<string, number>> };

/** How a target is measured, as it is kept. */
export type StoredTarget = Omit<IndicatorTarget, "division" | "stocks"> & {
  readonly division: { readonly total: number; readonly by: StoredSeries } | null;
  readonly stocks: readonly StoredSeries[];
};

/** What is said of a number in an agenda, as it is kept; `extent` tells which of them it is. */
export type StoredMeasure =
  | { readonly extent: "measured"; readonly measured: StoredTarget }
  | { readonly extent: "checked"; readonly fact: CheckedFact }
  | { readonly extent: "not_measurable"; readonly reason: string };

/** The tables of how the numbers of an agenda are measured. Public: whether the target itself may be seen, its agenda says. */
export interface TargetTables {
  /** What is said of a number in an agenda: how it is measured, what a check of it gave, or why neither can be. */
  target_measure: {
    /** Id of the target. @class public */
    target: string;
    /** Id of the agenda. @class public */
    agenda: string;
    /** Its place among the others, from 1. @class public */
    position: number;
    /** What the network thinks of it. @class public */
    standing: string;
    /** measured, checked or not_measurable. @class public */
    extent: string;
    /** Paths, figures and remarks; the check; or the reason. @class public */
    told_json: StoredMeasure;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** With which indicators a target is measured. */
  target_measure_indicator: {
    /** Id of the target. @class public */
    target: string;
    /** Id of the indicator. @class public */
    indicator: string;
    /** Whether it is the one that the target is measured with first; else it says more about it. @class public */
    is_main: boolean;
  };
}
