import { type AreaCode, asId } from "../../src/lib/ids.ts";
import type { Facts } from "../../src/modules/finance/domain/facts.ts";
import type { FundArea, FundSet, Measure, PaymentLine } from "../../src/modules/finance/domain/fund-set.ts";
import { type FundYear, fundYear } from "../../src/modules/finance/domain/fund-year.ts";

const costs = (code: string, name: string, amountEur: number, clusters: Measure["clusters"]): Measure => ({
  code: asId(code),
  name,
  kind: "costs",
  amountEur,
  clusters,
});

/** Few measures, of each kind one; numbers of our own. */
export const someMeasures: readonly Measure[] = [
  costs("inwo", "inwoners", 375, [
    { cluster: "administration", amountEur: 493 },
    { cluster: "own-means", amountEur: -118 },
  ]),
  costs("jong", "jongeren", 562, [{ cluster: "youth", amountEur: 562 }]),
  costs("woonr", "woonruimten", 11.62, [
    { cluster: "infrastructure", amountEur: 73.71 },
    { cluster: "property-tax", amountEur: -62.09 },
  ]),
  {
    code: asId("WOZwe80"),
    name: "ozb woningen eigenaren",
    kind: "property-tax",
    amountEur: -0.00089,
    clusters: [{ cluster: "property-tax", amountEur: -0.00089 }],
  },
];

const someLines: readonly PaymentLine[] = [
  { name: "Participatie", kind: "integration", cluster: "participation" },
  { name: "Suppletie nieuwe verdeling", kind: "suppletion", cluster: "other" },
];

export const aFundArea = (code: string, units: readonly number[], payments: readonly number[]): FundArea => ({
  code: asId<AreaCode>(code),
  name: `Stad ${code}`,
  units: Float64Array.from(units),
  payments: Float64Array.from(payments),
});

/** Three cities of a country that has more. */
export function aFundSet(changes: Partial<FundSet> = {}): FundSet {
  const areas = [
    aFundArea("GM0001", [100_000, 20_000, 48_000, 12_000_000_000], [2_000_000_00, -1_500_000_00]),
    aFundArea("GM0002", [60_000.5, 14_000, 27_500, 5_000_000_000], [900_000_33, 400_000_01]),
    aFundArea("GM0003", [151_234, 31_111, 70_007, 22_000_000_001], [3_333_333_33, 0]),
  ];
  return {
    id: asId("S2024-2024"),
    year: 2024,
    circular: { id: asId("S2024"), title: "septembercirculaire 2024", publishedOn: "2024-09" },
    factor: 1.42,
    source: asId("circulaires"),
    measures: someMeasures,
    lines: someLines,
    nation: aFundArea("NL01", [1_000_000, 210_000, 450_000, 130_000_000_000], [20_000_000_00, -2_000_000_00]),
    areas,
    isWhole: false,
    lacks: [],
    ...changes,
  };
}

/** A year ready to compute with. */
export const aFundYear = (set: FundSet = aFundSet(), year: number = set.year): FundYear =>
  fundYear(set, year, { value: set.factor, firmness: "enacted", source: set.source, stand: set.circular.title });

/** What is known of the country: the cut as it was, two takings, and a fund that grew unevenly. */
export const someFacts: Facts = {
  cut: new Map([
    [2024, { legislated: null, applied: 300_000_000_00 }],
    [2025, { legislated: 975_000_000_00, applied: 300_000_000_00 }],
    [2026, { legislated: 975_000_000_00, applied: 300_000_000_00 }],
  ]),
  takenOnce: new Map([[2025, 675_000_000_00]]),
  growth: [
    { year: 2020, budgeted: 100_00, received: 100_00 },
    { year: 2021, budgeted: 103_00, received: 110_00 },
    { year: 2022, budgeted: 112_00, received: 111_00 },
    { year: 2023, budgeted: 115_00, received: 130_00 },
  ],
  economy: [],
  spending: new Map([["youth", { of: new Map([[asId<AreaCode>("GM0001"), 30_000_000]]), nation: 100_000_000 }]]),
};
