import { describe, expect, it } from "vitest";
import { aFundSet, aFundYear, someFacts } from "../../../../tests/build/fund-year.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { yearEffect } from "./effect.ts";
import { sumOf } from "./money.ts";
import { leavesIn, linesIn, sumsOf } from "./scenario-file.ts";

const effect = yearEffect(aFundYear(), [{ kind: "sum-added", eur: 1_000_000, from: 2024, until: 2024 }], someFacts);
const cities = aFundSet().areas.map(({ code, name }) => ({ area: code, name: `Stad ${name}` }));
const nobody = { area: asId<AreaCode>("GM9999"), name: "Nergens" };

describe("a scenario in a file", () => {
  it("has a line for each city by the name that it is shown with, and the country behind them", () => {
    const lines = linesIn(effect, cities);
    expect(lines.map(({ area, name }) => [area, name])).toEqual([
      ...cities.map(({ area, name }) => [area, name]),
      [effect.fund.set.nation.code, effect.fund.set.nation.name],
    ]);
    expect(lines.map(({ before, after }) => after - before)).toEqual([
      ...effect.difference.slice(0, cities.length),
      sumOf(effect.difference),
    ]);
    expect(lines.map(({ inhabitants }) => inhabitants)).toEqual([
      ...effect.fund.inhabitants.slice(0, cities.length),
      sumOf(effect.fund.inhabitants),
    ]);
  });

  it("leaves out a city that takes no part, and has no sums of it", () => {
    expect(linesIn(effect, [nobody]).map(({ area }) => area)).toEqual([effect.fund.set.nation.code]);
    expect(sumsOf(effect, nobody.area)).toBeNull();
  });

  it("has the smallest parts of both sums, which add up to the line of the city", () => {
    for (const [at, { area }] of cities.entries()) {
      const sums = sumsOf(effect, area);
      const leaves = sums === null ? [] : leavesIn(sums);
      const smallest = leaves.flatMap((path) => path.at(-1) ?? []);
      expect(smallest.every(({ parts }) => parts.length === 0)).toBe(true);
      expect(leaves.every(([first]) => first === sums)).toBe(true);
      expect(smallest.length).toBeGreaterThan(2);
      expect(smallest.reduce((sum, { a }) => sum + a, 0)).toBe(effect.before.total[at]);
      expect(smallest.reduce((sum, { b }) => sum + b, 0)).toBe(effect.after.total[at]);
    }
  });
});
