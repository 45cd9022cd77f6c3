import type { FocusPointId, IndicatorId, ThemeId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
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

/** What to mind when reading figures of this kind, above all small ones (D7). Each has a sentence. */
export const cautions = ["none", "under-fifty", "jumps", "rounded", "modelled", "withheld", "sample", "three-years"] as const;
export type Caution = (typeof cautions)[number];

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

/** A series in a sum. `weight` turns what is published into the unit of the sum (1000 for thousands of euros), or takes it off (−1). */
export interface Term {
  readonly series: SeriesKey;
  readonly weight: number;
  /** Taken from so many years before; 0 for the same period. */
  readonly lagYears: number;
}

/**
 * How the figure of an indicator comes out of published ones: `scale` × the sum of `over`, divided by the sum of `under` when there
 * is one. Both sums are made on the same borders first (D2); when a part is missing there is no figure (D6).
 */
export interface Recipe {
  readonly over: readonly Term[];
  /** Empty: the figure is published as it stands. */
  readonly under: readonly Term[];
  readonly scale: number;
  /** Why it goes on where the recipe before it stops without a break; null when there is one. */
  readonly continues: string | null;
}

/** A measure that the figures come from, as its publisher calls it. */
export interface SourceMeasure {
  readonly code: string | null;
  readonly title: string;
  /** Another table than that of the indicator; null for the same. */
  readonly table: string | null;
  readonly verified: Verification;
  readonly note: string | null;
}

/** Where the figures of an indicator come from. */
export interface IndicatorSource {
  readonly organisation: string;
  readonly table: string;
  readonly tableTitle: string | null;
  readonly tableVerified: Verification;
  /** By which service: `cbs_odata4`, `dataderden_odata3`, `file`, `swing_odata`, `sru`. */
  readonly feed: string;
  readonly measures: readonly SourceMeasure[];
}

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
  readonly areaLevels: readonly string[];
  /** What is counted above and below the line, in words; null when it is no ratio. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly bridging: Bridging;
  /** Where the series breaks, in words. */
  readonly knownBreaks: readonly string[];
  readonly weaknesses: readonly string[];
  readonly caution: Caution;
  readonly licence: string;
  readonly source: IndicatorSource;
  readonly focusPoints: readonly FocusPointFit[];
  /** Ways to make the figure, the best first; a later one fills periods that an earlier one lacks, with a break between. */
  readonly recipes: readonly Recipe[];
  readonly version: number;
  readonly changedAt: Date;
}

/** A focus point that no public statistic measures (`none`), or only from aside (`indirect`), and why. */
export const measureExtents = ["none", "indirect"] as const;
export type MeasureExtent = (typeof measureExtents)[number];

export interface FocusPointMeasure {
  readonly focusPoint: FocusPointId;
  readonly extent: MeasureExtent;
  readonly reason: string;
  readonly version: number;
}

/** The title in a language. */
export const titleIn = ({ titleNl, titleEn }: Pick<Indicator, "titleNl" | "titleEn">, language: Language): string =>
  language === "en" ? titleEn : titleNl;
