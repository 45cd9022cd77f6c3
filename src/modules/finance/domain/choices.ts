import type { Change, Scenario, ScenarioName, ShortageField, SmoothingRule, Years } from "./scenario.ts";
import type { Instrument } from "./year-change.ts";

/** What can be done with the cut for larger municipalities: give back, pay back what was taken, or undo the decision of 2024. */
export const cutWays = ["cut-returned", "cut-repaid", "cut-undecided"] as const;
export type CutWay = (typeof cutWays)[number];

/** What a reader chose: every part of every scenario, so that all can be put together. Amounts in euros, shares 0-1. */
export interface Choices extends Years {
  /** Circular by which years are reckoned that it knows of; null for the latest of each. */
  readonly circular: string | null;
  readonly cut: readonly CutWay[];
  readonly growth: { readonly rule: SmoothingRule; readonly years: number; readonly band: number } | null;
  readonly tax: { readonly eur: number; readonly instrument: Instrument; readonly equalisation: number } | null;
  readonly shortages: ReadonlyMap<ShortageField, number>;
  readonly key: "cluster" | "spending";
  readonly transition: number;
  readonly extra: number;
  readonly measure: { readonly code: string; readonly times: number } | null;
}

/** The five years that a scenario looks ahead when nobody says otherwise. */
const ahead: Years = { from: 2027, until: 2031 };

/** Nothing is otherwise. */
export const nothingChosen: Choices = {
  ...ahead,
  circular: null,
  cut: [],
  growth: null,
  tax: null,
  shortages: new Map(),
  key: "cluster",
  transition: 0,
  extra: 0,
  measure: null,
};

/**
 * What each ready-made scenario begins with; the reader may change all of it.
 *
 * @source opschalingskorting: Kamerstuk 35 570 B, nr. 5 and Voorjaarsnota 2024; 4 billion of tax: Commissie Rinnooy Kan 2015; 80 % of
 *         the differences in what dwellings can bring in is levelled now (Financiële-verhoudingswet, article 8); youth care 828 million
 *         short in 2024: commissie Van Ark, January 2025
 */
export const readyMade: Readonly<Record<ScenarioName, Choices>> = {
  cut: { ...nothingChosen, cut: ["cut-returned"] },
  growth: { ...nothingChosen, growth: { rule: "average", years: 3, band: 0.01 }, from: 2018, until: 2024 },
  "tax-area": { ...nothingChosen, tax: { eur: 4_000_000_000, instrument: "resident-levy", equalisation: 0.8 } },
  budgets: { ...nothingChosen, shortages: new Map([["youth", 828_000_000]]) },
  transition: { ...nothingChosen, transition: 1 },
  free: nothingChosen,
};

/** The scenario that was chosen, its changes always in the same order. */
export function scenarioOf(choices: Choices): Scenario {
  const { circular, from, until, cut, growth, tax, shortages, key, transition, extra, measure } = choices;
  const years = { from, until };
  const changes: readonly Change[] = [
    ...cutWays.filter((way) => cut.includes(way)).map((kind): Change => ({ kind, ...years })),
    ...(growth === null ? [] : [{ kind: "growth-smoothed", ...growth, ...years } as const]),
    ...(tax === null ? [] : [{ kind: "tax-area-widened", ...tax, ...years } as const]),
    ...[...shortages].map(([field, eur]): Change => ({ kind: "shortage-covered", field, eur, key, ...years })),
    ...(transition === 0 ? [] : [{ kind: "transition-finished", share: transition, ...years } as const]),
    ...(extra === 0 ? [] : [{ kind: "sum-added", eur: extra, ...years } as const]),
    ...(measure === null ? [] : [{ kind: "measure-weighed", measure: measure.code, times: measure.times, ...years } as const]),
  ];
  return { circular, changes };
}
