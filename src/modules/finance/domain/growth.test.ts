import { describe, expect, it } from "vitest";
import { type EconomyYear, type GrowthYear, smoothedGrowth } from "./growth.ts";
import type { GrowthSmoothed } from "./scenario.ts";

const history: readonly GrowthYear[] = [
  { year: 2020, budgeted: 1_000_00, received: 1_000_00 },
  { year: 2021, budgeted: 1_050_00, received: 1_100_00 },
  { year: 2022, budgeted: 1_111_00, received: 1_122_00 },
  { year: 2023, budgeted: 1_200_54, received: 1_211_76 },
];
const rule = (changes: Partial<GrowthSmoothed>): GrowthSmoothed => ({
  kind: "growth-smoothed",
  rule: "average",
  years: 2,
  band: 0.02,
  from: 2021,
  until: 2023,
  ...changes,
});
const total = (years: readonly { readonly smoothed: number; readonly received: number }[], what: "smoothed" | "received") =>
  years.reduce((sum, year) => sum + year[what], 0);
const smoothed = (changes: Partial<GrowthSmoothed>, economy: readonly EconomyYear[] = []) => {
  const found = smoothedGrowth(history, rule(changes), economy);
  if (found === null) throw new Error("Nothing came of it.");
  return found;
};

describe("a fund that grows more evenly", () => {
  it.each([
    { rule: "average", years: 2 },
    { rule: "average", years: 8 },
    { rule: "band", band: 0.01 },
  ] as const)("keeps the total of the years to the cent (%o)", (changes) => {
    const { years } = smoothed(changes);
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    expect(total(years, "smoothed")).toBe(total(years, "received"));
  });

  it("takes the average of the year and those before it, as many as there are", () => {
    // Growth was 10, 2 and 8 per cent: it becomes 10, 6 and 5.
    const { years, after } = smoothed({ years: 2 });
    const [first = 0, second = 0, third = 0] = years.map((year) => year.smoothed);
    expect(second / first).toBeCloseTo(1.06, 4);
    expect(third / second).toBeCloseTo(1.05, 4);
    expect(after.deviation).toBeCloseTo(Math.sqrt((9 + 1 + 4) / 3) / 100, 4);
  });

  it("stays as it was with an average of one year", () => {
    const { years, before, after } = smoothed({ years: 1 });
    for (const year of years) expect(Math.abs(year.smoothed - year.received)).toBeLessThanOrEqual(1);
    expect(after.deviation).toBeCloseTo(before.deviation, 12);
    expect(after.worstRevision).toBeCloseTo(before.worstRevision, 12);
  });

  it("holds growth within a band around the average of all years", () => {
    // On average 6.666… per cent: with a band of one point from 5.666… to 7.666….
    const { years } = smoothed({ rule: "band", band: 0.01 });
    const [, second = 0, third = 0] = years.map((year) => year.smoothed);
    expect(second / (years[0]?.smoothed ?? 0)).toBeCloseTo(1.05666, 4);
    expect(third / second).toBeCloseTo(1.07666, 4);
  });

  it("swings less, and is revised less", () => {
    const { before, after } = smoothed({ years: 2 });
    expect(before.deviation).toBeCloseTo(Math.sqrt((3.3333 ** 2 + 4.6667 ** 2 + 1.3333 ** 2) / 3) / 100, 4);
    // 2021: 110 came where 105 was budgeted.
    expect(before.worstRevision).toBeCloseTo(1_100 / 1_050 - 1, 9);
    expect(after.deviation).toBeLessThan(before.deviation);
    // In 2021 there is no year before it to lean on.
    expect(after.worstRevision).toBeCloseTo(before.worstRevision, 9);
    expect(smoothed({ rule: "band", band: 0 }).after).toEqual({ deviation: 0, worstRevision: 0 });
  });

  it("leans on the years before for what was expected", () => {
    const later = smoothedGrowth(history.slice(1), rule({ years: 2 }), []);
    // From 2022 on: 2 per cent, expected 1; then half of 8 and 2, expected half of 7 and 2.
    expect(later?.after.worstRevision).toBeCloseTo(1.02 / 1.01 - 1, 4);
  });
});

describe("growth with the economy", () => {
  const economy: readonly EconomyYear[] = Array.from({ length: 12 }, (_, at) => ({ year: 2012 + at, volume: at / 100, price: 0.02 }));

  it("takes the volume of the years t-9 to t-2 on average, and the price of the year", () => {
    const { years, after } = smoothed({ rule: "gdp" }, economy);
    // 2021: years 2012-2019, on average 3.5 per cent; a point more each year.
    const [first = 0, second = 0, third = 0] = years.map((year) => year.smoothed);
    expect(second / first).toBeCloseTo(1.065, 4);
    expect(third / second).toBeCloseTo(1.075, 4);
    expect(total(years, "smoothed")).toBe(total(years, "received"));
    expect(after.worstRevision).toBe(0);
  });

  it("is not reckoned when one of the years that it needs is not known", () => {
    expect(smoothedGrowth(history, rule({ rule: "gdp" }), economy.slice(1))).toBeNull();
    expect(smoothedGrowth(history, rule({ rule: "gdp" }), economy.slice(0, -1))).toBeNull();
    expect(smoothedGrowth(history, rule({ rule: "gdp" }), [])).toBeNull();
    for (const unknown of ["volume", "price"]) {
      const partly = economy.map((one) => (one.year === (unknown === "volume" ? 2013 : 2022) ? { ...one, [unknown]: null } : one));
      expect(smoothedGrowth(history, rule({ rule: "gdp" }), partly)).toBeNull();
    }
  });
});

it("needs two years", () => {
  expect(smoothedGrowth(history.slice(0, 1), rule({}), [])).toBeNull();
  expect(smoothedGrowth([], rule({}), [])).toBeNull();
});
