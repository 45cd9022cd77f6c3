import { describe, expect, it } from "vitest";
import { type Choices, nothingChosen, readyMade, scenarioOf } from "./choices.ts";
import { scenarioNames } from "./scenario.ts";

const changesOf = (choices: Partial<Choices>) => scenarioOf({ ...nothingChosen, ...choices }).changes;
const years = { from: 2027, until: 2031 };

describe("a choice", () => {
  it("makes the change of the same name, in the years that were chosen", () => {
    expect(changesOf({})).toEqual([]);
    expect(changesOf({ cut: ["cut-repaid"] })).toEqual([{ kind: "cut-repaid", ...years }]);
    expect(changesOf({ growth: { rule: "band", years: 3, band: 0.02 } })).toEqual([
      { kind: "growth-smoothed", rule: "band", years: 3, band: 0.02, ...years },
    ]);
    expect(changesOf({ tax: { eur: 4, instrument: "property-users", equalisation: 0.5 } })).toEqual([
      { kind: "tax-area-widened", eur: 4, instrument: "property-users", equalisation: 0.5, ...years },
    ]);
    expect(changesOf({ shortages: new Map([["wmo", 7]]), key: "spending" })).toEqual([
      { kind: "shortage-covered", field: "wmo", eur: 7, key: "spending", ...years },
    ]);
    expect(changesOf({ transition: 0.5 })).toEqual([{ kind: "transition-finished", share: 0.5, ...years }]);
    expect(changesOf({ extra: -5 })).toEqual([{ kind: "sum-added", eur: -5, ...years }]);
    expect(changesOf({ measure: { code: "inwo", times: 1.1 } })).toEqual([
      { kind: "measure-weighed", measure: "inwo", times: 1.1, ...years },
    ]);
  });
});

describe("the ready-made scenarios", () => {
  it("are the five points of the agenda, and one that is still empty", () => {
    expect(scenarioNames.map((name) => scenarioOf(readyMade[name]).changes)).toEqual([
      [{ kind: "cut-returned", ...years }],
      [{ kind: "growth-smoothed", rule: "average", years: 3, band: 0.01, from: 2018, until: 2024 }],
      [{ kind: "tax-area-widened", eur: 4_000_000_000, instrument: "resident-levy", equalisation: 0.8, ...years }],
      [{ kind: "shortage-covered", field: "youth", eur: 828_000_000, key: "cluster", ...years }],
      [{ kind: "transition-finished", share: 1, ...years }],
      [],
    ]);
  });
});
