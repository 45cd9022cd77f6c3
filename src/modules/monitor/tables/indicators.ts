import type { IndicatorSource, Recipe } from "../domain/indicator.ts";

/** The tables of the catalogue of indicators. */
export interface IndicatorTables {
  /** A figure that the network follows, with all that is needed to read it. */
  indicator: {
    /** Short and stable, such as `registered-crime`; its place in addresses. @class public */
    id: string;
    /** Its place in the catalogue, from 1. @class public */
    position: number;
    /** Its title in Dutch. @class public */
    title_nl: string;
    /** Its title in English. @class public */
    title_en: string;
    /** indicator, or base: a denominator or background for others. @class public */
    role: string;
    /** What is counted, in our own words. @class public */
    definition: string;
    /** As it is shown, such as `per 1 000 inwoners`. @class public */
    unit: string;
    /** Figures behind the comma. @class public */
    decimals: number;
    /** count, ratio, amount, index or class. @class public */
    kind: string;
    /** higher_better, lower_better or neither. @class public */
    direction: string;
    /** Why that way is better, or why neither is. @class public */
    direction_reason: string;
    /** Which period or moment a figure is about. @class public */
    period_kind: string;
    /** For which areas it is published. @class public */
    area_levels_json: readonly string[];
    /** What is counted above the line, in words; null when it is no ratio. @class public */
    numerator: string | null;
    /** What is counted below the line, in words; null when it is no ratio. @class public */
    denominator: string | null;
    /** How it is brought to other borders. @class public */
    bridging: string;
    /** Id of the licence of its source. @class public */
    licence: string;
    /** Organisation, table and measures that it comes from. @class public */
    source_json: IndicatorSource;
    /** Where the series breaks, in words. @class public */
    known_breaks_json: readonly string[];
    /** What to mind when reading it. @class public */
    weaknesses_json: readonly string[];
    /** What to mind when reading figures of this kind: none, under-fifty and so on. @class public */
    caution: string;
    /** Which series make the figure, the best first. @class public */
    recipes_json: readonly Recipe[];
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** Which themes an indicator is about. */
  indicator_theme: {
    /** Id of the indicator. @class public */
    indicator: string;
    /** Id of the theme. @class public */
    theme: string;
  };
  /** What an indicator says about a focus point. */
  indicator_focus_point: {
    /** Id of the indicator. @class public */
    indicator: string;
    /** Id of the focus point. @class public */
    focus_point: string;
    /** direct or indirect. @class public */
    fit: string;
    /** What it says and what not; null when that needs no words. @class public */
    note: string | null;
  };
  /** A focus point that no public statistic measures, or only from aside, and why. */
  focus_point_measure: {
    /** Id of the focus point. @class public */
    focus_point: string;
    /** none or indirect. @class public */
    extent: string;
    /** Why, and what there is instead. @class public */
    reason: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
}
