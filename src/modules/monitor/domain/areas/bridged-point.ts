import type { AreaCode } from "../../../../lib/ids.ts";
import type { ObservationStatus } from "../observation.ts";
import type { PeriodCode } from "../period-code.ts";
import type { Correction, Gap } from "./origin.ts";

/** Why there is no figure on the borders that were asked for. A missing part is never taken for zero (D6). */
export type NoFigure =
  /** Of an area that it is made of there is no figure: the source's word for that, or null when it has no row at all. */
  | { readonly kind: "part_missing"; readonly area: AreaCode; readonly told: string | null }
  | ({ readonly kind: "part_unknown" } & Gap)
  /** The figure is on later borders than were asked for, and cannot be taken apart again. */
  | { readonly kind: "later_borders"; readonly day: string }
  /** More went to others than there was: the borders are too far back for what was counted when they moved. */
  | { readonly kind: "below_zero" }
  /** Of a ratio: nothing to divide by, or the two are on other borders. */
  | { readonly kind: "no_denominator" }
  | { readonly kind: "other_borders" };

/** A part that a figure is made of: this much of that area. */
export interface BridgePart {
  readonly area: AreaCode;
  /** 0–1; a moved border may take a share off the area itself. */
  readonly weight: number;
}

/** A figure of one area and period on the borders of the year that was asked for, with what it was made of. */
export interface BridgedPoint {
  readonly period: PeriodCode;
  readonly value: number | null;
  /** Why there is no value; null when there is one. */
  readonly missing: NoFigure | null;
  /** Of the least firm of its parts. */
  readonly status: ObservationStatus;
  readonly isBridged: boolean;
  readonly parts: readonly BridgePart[];
  readonly corrections: readonly Correction[];
}

/** Figures that all stand on the borders of 1 January of one year. */
export interface BridgedFigures {
  readonly referenceYear: number;
  /** Per area the points in order of time. */
  readonly byArea: ReadonlyMap<AreaCode, readonly BridgedPoint[]>;
}
