import type { CutYear, Facts } from "./facts.ts";
import type { GrowthYear } from "./growth.ts";
import { nationalYears } from "./growth-told.ts";
import { type Cents, toCents } from "./money.ts";
import { knownValue, type ParameterValue } from "./parameter.ts";

/** Takes out of all values what scenarios need to know; of each year what was known last. */
export function factsFrom(values: readonly ParameterValue[]): Facts {
  const yearly = (parameter: string): ReadonlyMap<number, Cents> => {
    const years = new Set(values.filter((value) => value.parameter === parameter).map(({ from }) => from));
    return new Map([...years].toSorted((a, b) => a - b).flatMap((year) => centsOf(knownValue(values, parameter, year), year)));
  };
  return {
    cut: cutOf(yearly("opschalingskorting.wettelijk"), yearly("opschalingskorting.toegepast")),
    takenOnce: yearly("opschalingskorting.eenmalig"),
    growth: growthOf(values),
    economy: [],
    spending: new Map(),
  };
}

const centsOf = (found: ParameterValue | null, year: number): readonly (readonly [number, Cents])[] =>
  found?.value == null ? [] : [[year, toCents(found.value)]];

const cutOf = (legislated: ReadonlyMap<number, Cents>, applied: ReadonlyMap<number, Cents>): ReadonlyMap<number, CutYear> =>
  new Map([...applied].map(([year, cents]) => [year, { legislated: legislated.get(year) ?? null, applied: cents }]));

/** What cities together budgeted and received, for years of which both are known. */
const growthOf = (values: readonly ParameterValue[]): readonly GrowthYear[] =>
  nationalYears(values).flatMap(({ year, budgetEur, accountEur }) =>
    budgetEur === null || accountEur === null ? [] : [{ year, budgeted: toCents(budgetEur), received: toCents(accountEur) }],
  );
