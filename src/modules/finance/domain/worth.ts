import type { AreaCode } from "../../../lib/ids.ts";
import { type Sides, sidesOf, type YearEffect } from "./effect.ts";
import { placeOf } from "./fund-year.ts";
import type { Cents } from "./money.ts";

/** What a year of a scenario is worth for a city, or for several together. */
export interface Worth {
  /** The scenario minus the baseline, whole cents. */
  readonly difference: Cents;
  readonly before: Cents;
  readonly after: Cents;
  readonly inhabitants: number;
}

/** Of these areas together; areas that take no part in the fund count for nothing. */
export function worthOf(effect: YearEffect, areas: readonly AreaCode[]): Worth {
  const places = areas.map((area) => placeOf(effect.fund, area)).filter((at) => at >= 0);
  const sum = (of: Float64Array): number => places.reduce((total, at) => total + (of[at] ?? 0), 0);
  return {
    difference: sum(effect.difference),
    before: sum(effect.before.total),
    after: sum(effect.after.total),
    inhabitants: sum(effect.fund.inhabitants),
  };
}

/** In cents per inhabitant, not rounded; null where nobody lives. */
export const perInhabitant = ({ difference, inhabitants }: Worth): number | null => (inhabitants > 0 ? difference / inhabitants : null);

/** As a share of what was got without the scenario, 0-1; null where that was nothing. */
export const shareOfBefore = ({ difference, before }: Worth): number | null => (before === 0 ? null : difference / before);

/** The year that tells most of a scenario: the one with the largest difference for these areas, the first of equals. */
export function tellingEffect(effects: readonly YearEffect[], areas: readonly AreaCode[]): YearEffect | null {
  const size = (effect: YearEffect): number => Math.abs(worthOf(effect, areas).difference);
  return effects.reduce<YearEffect | null>((most, effect) => (most === null || size(effect) > size(most) ? effect : most), null);
}

/** How many of these areas win and lose. */
export const sidesIn = ({ fund, difference }: YearEffect, areas: readonly AreaCode[]): Sides =>
  sidesOf(areas.map((area) => difference[placeOf(fund, area)] ?? 0));
