import type { CutYear, Facts } from "./facts.ts";
import type { EconomyYear, GrowthYear } from "./growth.ts";
import { nationalYears } from "./growth-told.ts";
import { type Cents, toCents } from "./money.ts";
import { knownValue, type ParameterValue } from "./parameter.ts";

/** Takes out of all values what scenarios need to know; of each year what was known last. */
export function factsFrom(values: readonly ParameterValue[]): Facts {
  const yearly = (parameter: string): ReadonlyMap<number, Cents> =>
    new Map(yearsOf(values, [parameter]).flatMap((year) => centsOf(knownValue(values, parameter, year), year)));
  return {
    cut: cutOf(yearly("opschalingskorting.wettelijk"), yearly("opschalingskorting.toegepast")),
    takenOnce: yearly("opschalingskorting.eenmalig"),
    growth: growthOf(values),
    economy: economyOf(values),
    spending: new Map(),
  };
}

/** The years that values begin in, in order. */
const yearsOf = (values: readonly ParameterValue[], parameters: readonly string[]): readonly number[] =>
  [...new Set(values.filter(({ parameter }) => parameters.includes(parameter)).map(({ from }) => from))].toSorted((a, b) => a - b);

const centsOf = (found: ParameterValue | null, year: number): readonly (readonly [number, Cents])[] =>
  found?.value == null ? [] : [[year, toCents(found.value)]];

const cutOf = (legislated: ReadonlyMap<number, Cents>, applied: ReadonlyMap<number, Cents>): ReadonlyMap<number, CutYear> =>
  new Map([...applied].map(([year, cents]) => [year, { legislated: legislated.get(year) ?? null, applied: cents }]));

/** How the economy grew in each year of which anything was told. */
const economyOf = (values: readonly ParameterValue[]): readonly EconomyYear[] =>
  yearsOf(values, ["bbp.volume", "bbp.prijs"]).map((year) => {
    const share = (parameter: string): number | null => {
      const percent = knownValue(values, parameter, year)?.value ?? null;
      return percent === null ? null : percent / 100;
    };
    return { year, volume: share("bbp.volume"), price: share("bbp.prijs") };
  });

/** What cities together budgeted and received, for years of which both are known. */
const growthOf = (values: readonly ParameterValue[]): readonly GrowthYear[] =>
  nationalYears(values).flatMap(({ year, budgetEur, accountEur }) =>
    budgetEur === null || accountEur === null ? [] : [{ year, budgeted: toCents(budgetEur), received: toCents(accountEur) }],
  );
