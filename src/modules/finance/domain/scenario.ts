import type { PaymentKind } from "./fund-set.ts";
import type { Instrument } from "./year-change.ts";

/** How long something holds: first and last year, both included. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

export const smoothingRules = ["average", "band", "gdp"] as const;
export type SmoothingRule = (typeof smoothingRules)[number];

export const shortageFields = ["youth", "wmo", "participation"] as const;
export type ShortageField = (typeof shortageFields)[number];

/** Cut on account of larger municipalities that never came (`opschalingskorting`): each year what was still taken is given back. */
export interface CutReturned extends Years {
  readonly kind: "cut-returned";
}
/** What was taken until the end of 2025 is paid back, in equal parts over the years. */
export interface CutRepaid extends Years {
  readonly kind: "cut-repaid";
}
/** As if the decision of 2024 had not been taken: from 2026 the cut grows as the law had it; in 2025 nothing is taken once for that. */
export interface CutUndecided extends Years {
  readonly kind: "cut-undecided";
}
/** The fund had grown by a smoother rule, and had come to the same total over the years. */
export interface GrowthSmoothed extends Years {
  readonly kind: "growth-smoothed";
  readonly rule: SmoothingRule;
  /** Of the average: over how many years. */
  readonly years: number;
  /** Of the band: how far from the average growth of all years, as a share. */
  readonly band: number;
}
/** Cities tax more themselves. */
export interface TaxAreaWidened extends Years {
  readonly kind: "tax-area-widened";
  readonly eur: number;
  readonly instrument: Instrument;
  /** 0-1. */
  readonly equalisation: number;
}
/** A shortage on a task is made up for. */
export interface ShortageCovered extends Years {
  readonly kind: "shortage-covered";
  readonly field: ShortageField;
  readonly eur: number;
  readonly key: "cluster" | "spending";
}
/** The step to the new distribution is taken at once: suppletions end, in whole or in part. */
export interface TransitionFinished extends Years {
  readonly kind: "transition-finished";
  /** Which part of the step is taken, 0-1. */
  readonly share: number;
}
/** An amount more, or less, in the fund. */
export interface SumAdded extends Years {
  readonly kind: "sum-added";
  readonly eur: number;
}
/** A measure counts more or less heavily, with the same sum for all. */
export interface MeasureWeighed extends Years {
  readonly kind: "measure-weighed";
  readonly measure: string;
  readonly times: number;
}

/** One thing that is otherwise. */
export type Change =
  | CutReturned
  | CutRepaid
  | CutUndecided
  | GrowthSmoothed
  | TaxAreaWidened
  | ShortageCovered
  | TransitionFinished
  | SumAdded
  | MeasureWeighed;

/** A baseline and what is otherwise, in the order in which it is carried out. Without changes it is the baseline itself. */
export interface Scenario {
  /** Circular whose sets are used where it has one; null for the latest of each year. */
  readonly circular: string | null;
  readonly changes: readonly Change[];
}

/** The ready-made scenarios: the five points of the agenda, and a free one. Each is an address. */
export const scenarioNames = ["cut", "growth", "tax-area", "budgets", "transition", "free"] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** The years in which anything is otherwise, in order; empty for the baseline. */
export function yearsOf({ changes }: Pick<Scenario, "changes">): readonly number[] {
  const from = Math.min(...changes.map((change) => change.from));
  const until = Math.max(...changes.map((change) => change.until));
  return changes.length === 0 ? [] : Array.from({ length: until - from + 1 }, (_, at) => from + at);
}

/** The kinds of payment that a scenario is about, and that its years must have. */
export const neededPayments = ({ changes }: Pick<Scenario, "changes">): readonly PaymentKind[] =>
  changes.some(({ kind }) => kind === "transition-finished") ? ["suppletion"] : [];
