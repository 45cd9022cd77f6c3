import { medianOf } from "../../../lib/median.ts";
import type { Direction } from "./indicator.ts";
import type { Line, LinePoint } from "./line.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** How a city stands beside others in one period. */
export interface Comparison {
  readonly period: PeriodCode;
  readonly point: LinePoint & { readonly value: number };
  /** The others with a figure in that period. */
  readonly others: number;
  /** The middle figure of the others; null without others. */
  readonly median: number | null;
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
}

/** Behind, level or ahead of comparable cities; `no-direction` when neither way is better, `too-few` under five others. */
export type Standing = "behind" | "level" | "ahead" | "no-direction" | "too-few";

/** With fewer others than this nothing is said about behind or ahead. */
export const fewestOthers = 5;

/**
 * A city beside others, in the latest period in which the city has a figure and most of the others have one too, so that a single
 * early figure is not held against last year's of the rest. Null when the city has no figure at all.
 */
export function comparisonOf(line: Line, others: readonly Line[]): Comparison | null {
  const points = line.points.filter((point): point is LinePoint & { value: number } => point.value !== null);
  const chosen = points.toSorted((a, b) => byTime(b.period, a.period)).find(({ period }) => isShared(period, others)) ?? points.at(-1);
  if (chosen === undefined) return null;
  const values = others.flatMap((other) => valueIn(other, chosen.period) ?? []);
  return {
    period: chosen.period,
    point: chosen,
    others: values.length,
    median: medianOf(values),
    lower: values.filter((value) => value < chosen.value).length,
    same: values.filter((value) => value === chosen.value).length,
    higher: values.filter((value) => value > chosen.value).length,
  };
}

/** Which way a city stands: behind when its figure is worse than that of at least two thirds of the others, ahead the other way. */
export function standingOf(comparison: Comparison, direction: Direction): Standing {
  if (direction === "neither") return "no-direction";
  if (comparison.others < fewestOthers) return "too-few";
  const worse = direction === "higher_better" ? comparison.lower : comparison.higher;
  const better = direction === "higher_better" ? comparison.higher : comparison.lower;
  if (3 * better >= 2 * comparison.others) return "behind";
  if (3 * worse >= 2 * comparison.others) return "ahead";
  return "level";
}

/** The point of a line in a period; undefined when it has none. */
export const pointIn = (line: Line, period: PeriodCode): LinePoint | undefined => line.points.find((point) => point.period === period);

/** The figure of a line in a period; null when it has none. */
export const valueIn = (line: Line, period: PeriodCode): number | null => pointIn(line, period)?.value ?? null;

const isShared = (period: PeriodCode, others: readonly Line[]): boolean =>
  others.length === 0 || 2 * others.filter((other) => valueIn(other, period) !== null).length > others.length;
