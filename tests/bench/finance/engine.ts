import { readyMade, scenarioOf } from "../../../src/modules/finance/domain/choices.ts";
import { yearEffect } from "../../../src/modules/finance/domain/effect.ts";
import { explain } from "../../../src/modules/finance/domain/explain.ts";
import type { Facts } from "../../../src/modules/finance/domain/facts.ts";
import type { FundSet } from "../../../src/modules/finance/domain/fund-set.ts";
import { type FundYear, fundYear } from "../../../src/modules/finance/domain/fund-year.ts";
import { drawnTotals } from "../../../src/modules/finance/domain/uncertainty.ts";
import { unchanged } from "../../../src/modules/finance/domain/year-change.ts";
import { inventedFund, sizes } from "./fund.ts";

/** How long one of each takes, in milliseconds, sorted. */
export interface EngineFigures {
  /** All municipalities × measures × years: from units and amounts to what a scenario does. */
  readonly whole: readonly number[];
  /** The same by a loop over typed arrays that only multiplies and adds. */
  readonly bare: readonly number[];
  /** Another scenario over years that are ready: what a changed field costs. */
  readonly changed: readonly number[];
  /** A thousand draws of the national sum, divided over all each time. */
  readonly draws: readonly number[];
  /** The whole sum of forty cities in all years. */
  readonly sums: readonly number[];
}

const facts: Facts = {
  cut: new Map([[2029, { legislated: 975_000_000_00, applied: 300_000_000_00 }]]),
  takenOnce: new Map(),
  growth: [],
  economy: [],
  spending: new Map(),
};

const { changes } = scenarioOf({
  ...readyMade["tax-area"],
  cut: ["cut-returned"],
  shortages: new Map([["youth", 828_000_000]]),
  transition: 0.5,
  extra: 100_000_000,
  from: 2030,
  until: 2039,
});

/** Measures the engine by itself, both sides in turns. */
export function engine(): EngineFigures {
  const set = inventedFund();
  const years = Array.from({ length: sizes.years }, (_, at) => set.year + at);
  const ready = years.map((year) => readied(set, year));
  const bare = barely(set, years);
  const [whole, loops] = inTurns(50, () => years.map((year) => yearEffect(readied(set, year), changes, facts)), bare);
  return {
    whole,
    bare: loops,
    changed: timed(50, () => ready.map((fund) => yearEffect(fund, changes, facts))),
    draws: timed(3, () => ready.slice(0, 1).map((fund) => drawnTotals(fund, unchanged, [-0.02, 0.01, 0.05, 0.15], 1_000, 1))),
    sums: timed(10, () => ready.map(sumsOf)),
  };
}

const readied = (set: FundSet, year: number): FundYear =>
  fundYear(set, year, { value: set.factor, firmness: "assumption", source: set.source, stand: set.circular.title });

function sumsOf(fund: FundYear) {
  const { before } = yearEffect(fund, [], facts);
  return Array.from({ length: 40 }, (_, at) => explain(fund, before, at));
}

/** Two baselines and their difference, as somebody would write them who only wants the number. */
function barely(set: FundSet, years: readonly number[]): () => Float64Array {
  const width = set.measures.length;
  const units = new Float64Array(set.areas.length * width);
  for (const [at, area] of set.areas.entries()) units.set(area.units, at * width);
  const amounts = Float64Array.from(set.measures, ({ amountEur }) => amountEur);
  return () => {
    const totals = new Float64Array(set.areas.length * years.length);
    for (let year = 0; year < years.length; year++)
      for (let area = 0; area < set.areas.length; area++) {
        let [a, b] = [0, 0];
        for (let measure = 0; measure < width; measure++) {
          const base = (units[area * width + measure] ?? 0) * (amounts[measure] ?? 0);
          a += base * 1.5;
          b += base * 1.51;
        }
        totals[year * set.areas.length + area] = b - a;
      }
    return totals;
  };
}

function inTurns(times: number, one: () => unknown, other: () => unknown): readonly [readonly number[], readonly number[]] {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn++) {
    ones.push(...timed(1, one));
    others.push(...timed(1, other));
  }
  return [sorted(ones.slice(times / 5)), sorted(others.slice(times / 5))];
}

function timed(times: number, work: () => unknown): readonly number[] {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const from = performance.now();
    work();
    took.push(performance.now() - from);
  }
  return sorted(took);
}

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
