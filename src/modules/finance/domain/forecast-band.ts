import type { AreaCode } from "../../../lib/ids.ts";
import type { YearEffect } from "./effect.ts";
import { fundYear, placeOf } from "./fund-year.ts";
import type { GrowthYear } from "./growth.ts";
import { type Band, drawnTotals } from "./uncertainty.ts";

/** How often the national sum is drawn, and from where the draws begin: the same page always shows the same band. */
export const drawing = { draws: 1000, seed: 20261129 } as const;

/** By how much of the budget outcome and budget differed, per year that is known. */
export const pastErrors = (growth: readonly GrowthYear[]): readonly number[] =>
  growth.map(({ budgeted, received }) => received / budgeted - 1);

/**
 * Between which amounts a place may end when the national sum comes out otherwise than was budgeted, as it did before. All other places
 * are taken as one: what this one gets of a sum does not hang on how the others divide theirs.
 *
 * @returns null without past errors, or when the place takes no part
 */
export function forecastBand({ fund, change }: YearEffect, area: AreaCode, growth: readonly GrowthYear[]): Band | null {
  const errors = pastErrors(growth);
  const own = fund.set.areas.find(({ code }) => code === area);
  if (errors.length === 0 || own === undefined) return null;
  const two = fundYear({ ...fund.set, areas: [own], isWhole: false }, fund.year, fund.factor);
  return drawnTotals(two, change, errors, drawing.draws, drawing.seed)[placeOf(two, area)] ?? null;
}
