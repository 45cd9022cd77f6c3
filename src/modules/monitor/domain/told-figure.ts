import type { AreaCode, CityId, FocusPointId, IndicatorId, StatTableId, ThemeId } from "../../../lib/ids.ts";
import type { Standing } from "./comparison.ts";
import type { ObservationStatus } from "./observation.ts";
import type { SoundnessCode } from "./soundness.ts";

/** A figure in words, with its course, for whoever tells it outside the pages of figures. */
export interface ToldFigure {
  readonly id: IndicatorId;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** Path of its page, with the city when it is told of one. */
  readonly address: string;
  readonly themes: readonly ThemeId[];
  /** The focus points that it measures itself. */
  readonly measures: readonly FocusPointId[];
  readonly tables: readonly StatTableId[];
  /** What stands on its page as the headline; null where there is none, and then `whyNone` says so. */
  readonly headline: ToldHeadline | null;
  readonly whyNone: string | null;
  /** Of the city, or the middle of all cities. */
  readonly course: readonly ToldPoint[];
  /** The middle of the similar cities; none when it is told of all cities. */
  readonly behind: readonly ToldPoint[];
  /** Where each city stands in the period of the headline. */
  readonly spread: readonly ToldPlace[];
  readonly replies: readonly ToldReply[];
}

export interface ToldHeadline {
  readonly value: string;
  readonly period: string;
  /** The middle of the similar cities in that period; null where there are none, or when the value itself is the middle. */
  readonly middle: string | null;
  /** From the lowest to the highest of all cities; null when it is told of one. */
  readonly range: string | null;
  readonly standing: Standing;
  readonly standingWords: string;
  /** What to mind when citing it. */
  readonly minds: readonly ToldMind[];
}

interface ToldMind {
  readonly code: SoundnessCode;
  readonly words: string;
}

interface ToldPoint {
  /** The year; half a year later is a half more. */
  readonly at: number;
  readonly label: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: ObservationStatus;
  readonly isBridged: boolean;
  readonly breaksBefore: boolean;
}

interface ToldPlace {
  readonly area: AreaCode;
  readonly value: number;
}

/** What a city says beside its figure, as it stands on the page of the figure. */
export interface ToldReply {
  readonly city: CityId;
  readonly heading: string;
  readonly text: string;
  readonly signature: string;
}
