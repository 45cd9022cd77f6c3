import type { Change } from "./change.ts";
import type { Direction } from "./indicator.ts";

/** Which way the figures of a focus point go. `differ`: one went better and another worse. `none`: there is no figure to tell by. */
export const ways = ["better", "worse", "level", "differ", "none"] as const;
export type Way = (typeof ways)[number];

/** A change smaller than this part of the figure at the start is none. */
const levelWithin = 0.01;

/** Which way one figure went: held against what is better. Nothing can be said without a change, or when neither way is better. */
export function wayOf(change: Change | null, direction: Direction): Exclude<Way, "differ"> {
  if (change === null || direction === "neither") return "none";
  const { start, end } = change;
  if (Math.abs(end - start) < levelWithin * Math.abs(start) || end === start) return "level";
  return end > start === (direction === "higher_better") ? "better" : "worse";
}

/** Which way the figures of a focus point go together: better or worse when none goes the other way. */
export function wayTogether(each: readonly Way[]): Way {
  const told = each.filter((way) => way !== "none");
  if (told.length === 0) return "none";
  const [isBetter, isWorse] = [told.includes("better"), told.includes("worse")];
  if (told.includes("differ") || (isBetter && isWorse)) return "differ";
  return isBetter ? "better" : isWorse ? "worse" : "level";
}
