import type { Change } from "./change.ts";
import type { Direction } from "./indicator.ts";

/**
 * Which way the figures of a focus point go. `differ`: one went better and another worse. `untold`: there are figures, but no way
 * can be told from them. `none`: there are no figures.
 */
export type Way = "better" | "worse" | "level" | "differ" | "untold" | "none";

/** A change smaller than this part of the figure at the start is none. */
const levelWithin = 0.01;

/** Which way one figure went: held against what is better. Nothing can be told without a change, or when neither way is better. */
export function wayOf(change: Change | null, direction: Direction): "better" | "worse" | "level" | "untold" {
  if (change === null || direction === "neither") return "untold";
  const { start, end } = change;
  if (end === start || Math.abs(end - start) < levelWithin * Math.abs(start)) return "level";
  return end > start === (direction === "higher_better") ? "better" : "worse";
}

/** Which way the figures of a focus point go together: better or worse when none goes the other way. */
export function wayTogether(each: readonly ReturnType<typeof wayOf>[]): Way {
  if (each.length === 0) return "none";
  const [isBetter, isWorse] = [each.includes("better"), each.includes("worse")];
  if (isBetter && isWorse) return "differ";
  if (isBetter || isWorse) return isBetter ? "better" : "worse";
  return each.includes("level") ? "level" : "untold";
}
