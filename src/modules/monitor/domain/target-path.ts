import { type PeriodCode, placeInTime } from "./period-code.ts";

/** A figure at a moment. A path speaks of one moment in each year; which one stands with the target. */
export interface PathPoint {
  readonly period: PeriodCode;
  readonly value: number;
}

/** The ways from a base to a target. */
export const pathKinds = ["linear", "constant_per_year", "step", "none"] as const;

/** How a figure is to go. The base is null when nobody knows it; then nothing can be compared. */
export type TargetPath =
  /** In equal parts from base to target; from then on the target. */
  | { readonly kind: "linear"; readonly base: PathPoint | null; readonly target: PathPoint }
  /** So much more each year until a year; then it stays. */
  | { readonly kind: "constant_per_year"; readonly base: PathPoint | null; readonly perYear: number; readonly until: PeriodCode }
  /** The base until the moment of the target, then the target: yes or no, nothing in between. */
  | { readonly kind: "step"; readonly base: PathPoint | null; readonly target: PathPoint }
  /** There is an aim, but no number to go to. */
  | { readonly kind: "none" };

/** A path that can be walked: where it begins and where it ends. */
export interface Course {
  readonly kind: Exclude<TargetPath["kind"], "none">;
  readonly base: PathPoint;
  readonly target: PathPoint;
}

/** Where a path begins and ends; null without a base or without a path. */
export function courseOf(path: TargetPath): Course | null {
  if (path.kind === "none" || path.base === null) return null;
  return { kind: path.kind, base: path.base, target: endOf(path, path.base) };
}

function endOf(path: Exclude<TargetPath, { kind: "none" }>, base: PathPoint): PathPoint {
  if (path.kind !== "constant_per_year") return path.target;
  return { period: path.until, value: base.value + path.perYear * yearsBetween(base.period, path.until) };
}

/** What the path asks at a moment: the base before it begins, the target after it ends. */
export function valueOn({ kind, base, target }: Course, period: PeriodCode): number {
  const whole = yearsBetween(base.period, target.period);
  const gone = yearsBetween(base.period, period);
  if (gone >= whole) return target.value;
  if (gone <= 0 || kind === "step") return base.value;
  return base.value + ((target.value - base.value) * gone) / whole;
}

/** From one moment to another, in years. */
export const yearsBetween = (from: PeriodCode, until: PeriodCode): number => placeInTime(until) - placeInTime(from);
