import { describe, expect, it } from "vitest";
import { aFundSet, aFundYear, someFacts } from "../../../../tests/build/fund-year.ts";
import { yearEffect } from "./effect.ts";
import type { Change } from "./scenario.ts";
import { twoScenarios } from "./two-scenarios.ts";

const years = { from: 2024, until: 2024 };
const more: Change = { kind: "sum-added", eur: 1_000_000, ...years };
const heavier: Change = { kind: "measure-weighed", measure: "jong", times: 2, ...years };
const areas = aFundSet().areas.map(({ code }) => code);
const side = (changes: readonly Change[]) => ({ effect: yearEffect(aFundYear(), changes, someFacts), changes });
const held = (a: readonly Change[], b: readonly Change[]) => twoScenarios(side(a), side(b), areas, someFacts);

describe("two scenarios", () => {
  it("differ by B minus A, and by the opposite the other way round", () => {
    const [there, back] = [held([], [more]), held([more], [])];
    expect(there.country.difference).toBe(1_000_000_00);
    expect(back.country.difference).toBe(-1_000_000_00);
    expect(there.cities.map(({ difference }) => difference)).toEqual(back.cities.map(({ difference }) => -difference));
    expect(back.parts.map(({ of, country }) => [of, country])).toEqual([["a", -1_000_000_00]]);
  });

  it("that are the same differ by nothing", () => {
    const same = held([more, heavier], [more, heavier]);
    expect(same.country.difference).toBe(0);
    expect(same.sides).toEqual({ winners: 0, losers: 0, same: 3 });
    expect(same.remainder).toEqual({ areas: 0, country: 0 });
  });

  it("are taken apart by change, and what is left is told: together it is the difference, to the cent", () => {
    const { parts, remainder, network, country } = held([heavier], [more, heavier]);
    expect(parts.map(({ of, change }) => `${of} ${change.kind}`)).toEqual(["a measure-weighed", "b sum-added", "b measure-weighed"]);
    expect(parts.reduce((sum, part) => sum + part.areas, remainder.areas)).toBe(network.difference);
    expect(parts.reduce((sum, part) => sum + part.country, remainder.country)).toBe(country.difference);
    expect(remainder.areas).not.toBe(0);
  });

  it("add up to the network over the cities", () => {
    const { cities, network } = held([], [heavier]);
    expect(cities.reduce((sum, { difference }) => sum + difference, 0)).toBe(network.difference);
    expect(network.after - network.before).toBe(network.difference);
    expect(network.inhabitants).toBe(cities.reduce((sum, { inhabitants }) => sum + inhabitants, 0));
    expect(network.inhabitants).toBeGreaterThan(0);
  });

  it("have winners and losers where one measure weighs heavier, and a change’s part is that of the cities that are asked for", () => {
    const { cities, sides, parts } = held([], [heavier]);
    const signs = cities.map(({ difference }) => Math.sign(difference));
    expect(sides).toEqual({
      winners: signs.filter((sign) => sign > 0).length,
      losers: signs.filter((sign) => sign < 0).length,
      same: 0,
    });
    expect(Math.min(sides.winners, sides.losers)).toBeGreaterThan(0);
    const one = twoScenarios(side([]), side([heavier]), areas.slice(0, 1), someFacts);
    expect(one.parts[0]?.areas).toBe(cities[0]?.difference);
    expect(parts[0]?.country).toBe(0);
  });
});
