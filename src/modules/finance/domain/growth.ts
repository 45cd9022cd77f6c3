import { type Cents, divided } from "./money.ts";
import type { GrowthSmoothed } from "./scenario.ts";

/** What cities together received from the fund in a year, whole cents; budgeted beforehand, and in the end. */
export interface GrowthYear {
  readonly year: number;
  readonly budgeted: Cents;
  readonly received: Cents;
}

/** How much the economy grew in a year, as shares: in volume and in price; null for what is not known. */
export interface EconomyYear {
  readonly year: number;
  readonly volume: number | null;
  readonly price: number | null;
}

/** By which rule the fund grows, whatever the years. */
export type GrowthRule = Pick<GrowthSmoothed, "rule" | "years" | "band">;

/** The fund as it would have grown by another rule, with how far it swings. */
export interface SmoothedGrowth {
  /** The years that changed: all but the first, from which growth is counted. */
  readonly years: readonly { readonly year: number; readonly received: Cents; readonly smoothed: Cents }[];
  readonly before: Swings;
  readonly after: Swings;
}

/** How far growth swings. All as shares: 0.01 is one percentage point. */
export interface Swings {
  /** Standard deviation of the growth per year. */
  readonly deviation: number;
  /** The largest difference between what was budgeted and what came, of what was budgeted. */
  readonly worstRevision: number;
}

/**
 * Lets the fund grow by another rule from the first year on, and brings the years to the same total as they had.
 *
 * - average: the growth of the year and of the years before it, over so many years as there are;
 * - band: the growth of the year, held within the band around the average growth of all years;
 * - gdp: the average growth in volume over years t-9 to t-2, plus the price of the year.
 *
 * A revision is what budget and outcome differ when the rule is used on both: what came in an average of three years moves the
 * average by a third. The growth in volume of gdp is known beforehand, so that only its price could be revised; of that no
 * forecasts are known, and the revision counts as none.
 *
 * @param history years in order, without gaps; at least two
 * @returns       null when the rule needs years of the economy that are not known
 */
export function smoothedGrowth(history: readonly GrowthYear[], rule: GrowthRule, economy: readonly EconomyYear[]): SmoothedGrowth | null {
  const steps = stepsIn(history);
  const growing = rulesOf(steps, rule, economy);
  if (growing === null || steps.length === 0) return null;
  let level = 1;
  const grown = steps.map((_, at) => {
    level *= 1 + growing.growth(at);
    return level;
  });
  const smoothed = divided(
    steps.reduce((sum, { received }) => sum + received, 0),
    grown,
  );
  return {
    years: steps.map(({ year, received }, at) => ({ year, received, smoothed: smoothed[at] ?? 0 })),
    before: {
      deviation: deviation(steps.map(({ growth }) => growth)),
      worstRevision: worst(steps.map(({ growth, expected }) => [growth, expected])),
    },
    after: {
      deviation: deviation(steps.map((_, at) => growing.growth(at))),
      worstRevision: worst(steps.map((_, at) => [growing.growth(at), growing.expected(at)])),
    },
  };
}

interface Step {
  readonly year: number;
  readonly received: Cents;
  /** Growth on the year before, and as it was budgeted, as shares. */
  readonly growth: number;
  readonly expected: number;
}

const stepsIn = (history: readonly GrowthYear[]): readonly Step[] =>
  history.slice(1).map(({ year, budgeted, received }, at) => {
    const before = history[at]?.received ?? 0;
    return { year, received, growth: received / before - 1, expected: budgeted / before - 1 };
  });

interface Growing {
  readonly growth: (at: number) => number;
  readonly expected: (at: number) => number;
}

function rulesOf(steps: readonly Step[], { rule, years, band }: GrowthRule, economy: readonly EconomyYear[]): Growing | null {
  const mean = average(steps.map(({ growth }) => growth));
  const within = (growth: number): number => Math.min(Math.max(growth, mean - band), mean + band);
  switch (rule) {
    case "average":
      return { growth: (at) => average(lastOf(steps, at, years)), expected: (at) => average(expectedLast(steps, at, years)) };
    case "band":
      return { growth: (at) => within(steps[at]?.growth ?? 0), expected: (at) => within(steps[at]?.expected ?? 0) };
    case "gdp":
      return byEconomy(steps, economy);
  }
}

const lastOf = (steps: readonly Step[], at: number, years: number): readonly number[] =>
  steps.slice(Math.max(0, at - years + 1), at + 1).map(({ growth }) => growth);

/** As it was expected: the growth of the years before is known, of the year itself only what was budgeted. */
const expectedLast = (steps: readonly Step[], at: number, years: number): readonly number[] => [
  ...lastOf(steps, at, years).slice(0, -1),
  steps[at]?.expected ?? 0,
];

function byEconomy(steps: readonly Step[], economy: readonly EconomyYear[]): Growing | null {
  const of = new Map(economy.map((year) => [year.year, year]));
  const growth = steps.map(({ year }) => {
    const before = Array.from({ length: 8 }, (_, at) => of.get(year - 9 + at)?.volume ?? null);
    const price = of.get(year)?.price ?? null;
    const known = before.filter((volume) => volume !== null);
    return price === null || known.length < before.length ? null : average(known) + price;
  });
  if (growth.includes(null)) return null;
  const at = (index: number): number => growth[index] ?? 0;
  return { growth: at, expected: at };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const mean = average(values);
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
}

const worst = (pairs: readonly (readonly [growth: number, expected: number])[]): number =>
  pairs.reduce((largest, [growth, expected]) => Math.max(largest, Math.abs((1 + growth) / (1 + expected) - 1)), 0);
