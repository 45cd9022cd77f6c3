import type { FocusPointId, IndicatorId, ThemeId } from "../../../lib/ids.ts";
import type { SeriesKey } from "./observation.ts";

/** Which way is better. `neither`: no colour, no order, no status. */
export const directions = ["higher_better", "lower_better", "neither"] as const;
export type Direction = (typeof directions)[number];

/** What sort of figure: counts add up over areas, ratios are made again from their counts (D2), the rest cannot be added. */
export const indicatorKinds = ["count", "ratio", "amount", "index", "class"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How a figure is brought to other borders. */
export const bridgings = ["counts", "recompute", "published_only", "modelled", "not_needed"] as const;
export type Bridging = (typeof bridgings)[number];

/** How sure it is that a table or measure is the right one: seen in an answer of the source, seen at others, or a hint. */
export const verifications = ["recorded", "client", "unverified"] as const;
export type Verification = (typeof verifications)[number];

/** `direct`: measures what the focus point wants; `indirect`: says something about it, and the note says what not. */
export const fits = ["direct", "indirect"] as const;
export type Fit = (typeof fits)[number];

/** What an indicator says about a focus point. */
export interface FocusPointFit {
  readonly focusPoint: FocusPointId;
  readonly fit: Fit;
  readonly note: string | null;
}

/**
 * How the figure of an indicator comes out of published ones.
 * `published`: a series as it stands. `ratio`: `scale` × numerator / denominator, both on the same borders (D2).
 */
export type Recipe =
  | { readonly kind: "published"; readonly series: SeriesKey; readonly factor: number }
  | { readonly kind: "ratio"; readonly numerator: SeriesKey; readonly denominator: SeriesKey; readonly scale: number };

/** A figure that the network follows, with all that is needed to read it. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly titleNl: string;
  readonly titleEn: string;
  /** `base`: a denominator or background for others, not shown by itself with a focus point. */
  readonly role: "indicator" | "base";
  readonly themes: readonly ThemeId[];
  /** In our own words. */
  readonly definition: string;
  /** As it is shown: `% van de huishoudens`, `per 1 000 inwoners`. */
  readonly unit: string;
  readonly decimals: number;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly directionReason: string;
  /** Which period or moment a figure is about: `year`, `moment: 1 January`, `school year`. */
  readonly periodKind: string;
  /** What is counted above and below the line, in words; null when it is no ratio. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly bridging: Bridging;
  /** Where the series breaks, in words. */
  readonly knownBreaks: readonly string[];
  readonly weaknesses: readonly string[];
  /** What to mind when numbers are small (D7). */
  readonly smallNumbers: string;
  readonly focusPoints: readonly FocusPointFit[];
  /** Ways to make the figure, the best first; a later one fills periods that an earlier one lacks, with a break between. */
  readonly recipes: readonly Recipe[];
}
