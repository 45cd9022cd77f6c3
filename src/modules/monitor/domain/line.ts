import type { AreaCode, StatTableId, Vintage } from "../../../lib/ids.ts";
import type { ObservationStatus } from "./observation.ts";
import type { PeriodCode } from "./period-code.ts";

/** One figure on the line of an indicator in an area: worked out by its recipe, in the unit of the indicator. */
export interface LinePoint {
  readonly period: PeriodCode;
  /** Null when there is no figure; then `missing` says why. */
  readonly value: number | null;
  /** Why there is no figure, in the words of the source; null when there is one. */
  readonly missing: string | null;
  readonly status: ObservationStatus;
  /** How many cases were counted above the line, when the figure was made from counts; else null. */
  readonly count: number | null;
  /** Made on other borders than it was published on (D2). */
  readonly isBridged: boolean;
  /** Left on the borders of its own time, because a part that should be added is not known. */
  readonly isOnOldBorders: boolean;
  /** The series breaks before this point: another table, another definition or another border. */
  readonly breaksBefore: boolean;
  readonly table: StatTableId;
  /** The loads that it was made of; none when no row of any load was found for it. */
  readonly vintages: readonly Vintage[];
}

/** What is known of an indicator in one area, the oldest first. */
export interface Line {
  readonly area: AreaCode;
  readonly points: readonly LinePoint[];
}

/** The latest point with a figure; null when there is none. */
export const latestOf = (line: Line): (LinePoint & { readonly value: number }) | null =>
  line.points.findLast((point): point is LinePoint & { value: number } => point.value !== null) ?? null;
