import { describe, expect, it } from "vitest";
import { aFundArea, aFundSet, aFundYear } from "../../../../tests/build/fund-year.ts";
import { asId } from "../../../lib/ids.ts";
import type { Circular } from "./circular.ts";
import { amountsOf, baseOf, clusterBaseOf, type FundSet, paymentsOf, unitsIn } from "./fund-set.ts";
import { fundYear, placeOf, restCode, setFor } from "./fund-year.ts";
import { sumOf } from "./money.ts";

const set = aFundSet();
const [first = set.nation] = set.areas;

describe("a set", () => {
  it("has as base of a place its units times the amounts of costs", () => {
    expect(baseOf(first, amountsOf(set, "costs"))).toBeCloseTo(100_000 * 375 + 20_000 * 562 + 48_000 * 11.62, 6);
    expect(baseOf(first, amountsOf(set, "property-tax"))).toBeCloseTo(-10_680_000, 6);
  });

  it("knows units by the code of their measure, and none of a measure that it has not", () => {
    expect(unitsIn(set, first, "jong")).toBe(20_000);
    expect(unitsIn(set, first, "wad1")).toBe(0);
  });

  it("adds payments by kind", () => {
    expect(paymentsOf(set, first, ["integration"])).toBe(2_000_000_00);
    expect(paymentsOf(set, first, ["suppletion"])).toBe(-1_500_000_00);
    expect(paymentsOf(set, first, ["integration", "suppletion"])).toBe(500_000_00);
    expect(paymentsOf(set, first, [])).toBe(0);
  });

  it("counts a cluster by its part of the amounts times the factor, property tax without it", () => {
    expect(clusterBaseOf(set, first, "youth", 2)).toBe(20_000 * 562 * 2);
    expect(clusterBaseOf(set, first, "property-tax", 2)).toBeCloseTo(-62.09 * 48_000 * 2 - 10_680_000, 4);
    expect(clusterBaseOf(set, first, "wmo", 2)).toBe(0);
  });
});

describe("fundYear", () => {
  it("has the rest of the country as one place, so that all is there", () => {
    const fund = aFundYear();
    expect(fund.places.at(-1)).toMatchObject({ name: restCode, code: "NL01" });
    expect(sumOf(fund.base)).toBeCloseTo(baseOf(set.nation, amountsOf(set, "costs")), 4);
    expect(sumOf(fund.suppletion)).toBe(-2_000_000_00);
  });

  it("has available what the factor makes of all bases, less the deductions, with the suppletions", () => {
    const fund = aFundYear();
    const general = 1.42 * sumOf(fund.base) - sumOf(fund.deduction) / 100;
    expect(fund.available / 100).toBeCloseTo(general - 2_000_000, 1);
  });

  it("has the inhabitants and the payments of each place, suppletions apart", () => {
    const fund = aFundYear();
    expect([...fund.inhabitants]).toEqual([100_000, 60_000.5, 151_234, 1_000_000 - 311_234.5]);
    expect([...fund.payments]).toEqual([2_000_000_00, 900_000_33, 3_333_333_33, 20_000_000_00 - 6_233_333_66]);
    const kinds = ["integration", "decentralisation", "additional", "suppletion"] as const;
    const area = aFundArea("GM0001", [1, 1, 1, 1], [1, 20, 300, 4_000]);
    const other = aFundYear({
      ...set,
      lines: kinds.map((kind) => ({ name: kind, kind, cluster: "other" })),
      areas: [area],
      nation: area,
      isWhole: true,
    });
    expect([other.payments[0], other.suppletion[0]]).toEqual([321, 4_000]);
  });

  it("finds a place by its code, and never takes the rest of the country for one", () => {
    const fund = aFundYear();
    expect([placeOf(fund, asId("GM0001")), placeOf(fund, asId("GM0003"))]).toEqual([0, 2]);
    expect([placeOf(fund, asId("NL01")), placeOf(fund, asId("GM9999"))]).toEqual([-1, -1]);
  });

  it("says whether units and amounts are of the year itself", () => {
    const factor = { value: 1.5, firmness: "forecast", source: set.source, stand: "meicirculaire 2026" } as const;
    expect(fundYear(set, 2024, factor).isOwnYear).toBe(true);
    expect(fundYear(set, 2026, factor)).toMatchObject({ isOwnYear: false, year: 2026, factor });
  });
});

describe("setFor", () => {
  const circular = (id: string, publishedOn: string): Circular => ({ id: asId(id), title: id, publishedOn });
  const head = (id: string, year: number, of: Circular): Pick<FundSet, "id" | "year" | "circular" | "lacks"> => ({
    id: asId(id),
    year,
    circular: of,
    lacks: id === "S2024-2024" ? [] : ["suppletion"],
  });
  const [may, september] = [circular("M2024", "2024-05"), circular("S2024", "2024-09")];
  const sets = [
    head("S2024-2024", 2024, september),
    head("M2024-2024", 2024, may),
    head("M2024-2025", 2025, may),
    head("S2024-2025", 2025, september),
  ];

  it.each([
    [2024, null, "S2024-2024"],
    [2024, "M2024", "M2024-2024"],
    [2025, null, "S2024-2025"],
    [2031, null, "S2024-2025"],
    [2019, null, "S2024-2024"],
    [2031, "M2024", "M2024-2025"],
    [2025, "D2030", "S2024-2025"],
  ])("of %i by %s is %s", (year, by, id) => {
    expect(setFor(sets, year, by)?.id).toBe(id);
  });

  it("passes a set by that lacks what is needed, whatever the year and the circular", () => {
    expect(setFor(sets, 2025, null, ["suppletion"])?.id).toBe("S2024-2024");
    expect(setFor(sets, 2025, "M2024", ["suppletion"])?.id).toBe("S2024-2024");
    expect(setFor(sets.slice(1), 2025, null, ["suppletion"])).toBeNull();
  });

  it("is nothing without sets", () => {
    expect(setFor([], 2024)).toBeNull();
  });
});
