import { expect, it } from "vitest";
import { alternativesTo } from "./alternatives.ts";
import { nothingChosen, readyMade } from "./choices.ts";
import { smoothingRules } from "./scenario.ts";
import { instruments } from "./year-change.ts";

const told = (choices: typeof nothingChosen) => alternativesTo(choices).map(({ kind, value, isChosen }) => [kind, value, isChosen]);

it("a shortage can be divided by either key, a tax levelled and levied in each way, growth ruled by each rule", () => {
  expect(told(readyMade.budgets)).toEqual([
    ["key", "cluster", true],
    ["key", "spending", false],
  ]);
  expect(told(readyMade["tax-area"]).filter(([kind]) => kind === "equalisation")).toEqual([
    ["equalisation", "0", false],
    ["equalisation", "0.8", true],
    ["equalisation", "1", false],
  ]);
  expect(told(readyMade.growth).map(([, rule]) => rule)).toEqual(["average", "band", "gdp"]);
});

it("each is what was chosen with one thing otherwise, and just one of each kind is what was chosen", () => {
  for (const chosen of [readyMade.budgets, readyMade["tax-area"], { ...readyMade.growth, from: 2019 }]) {
    const others = alternativesTo(chosen);
    const otherwise = { key: "key", rule: "growth", equalisation: "tax", instrument: "tax" } as const;
    for (const { kind, choices, isChosen } of others) {
      const field = otherwise[kind];
      expect({ ...choices, [field]: chosen[field] }).toEqual(chosen);
      expect(isChosen).toBe(JSON.stringify(choices) === JSON.stringify(chosen));
    }
    for (const kind of new Set(others.map((one) => one.kind)))
      expect(others.filter((one) => one.kind === kind && one.isChosen)).toHaveLength(1);
  }
  const { tax, growth } = { ...readyMade["tax-area"], growth: readyMade.growth.growth };
  expect(alternativesTo({ ...nothingChosen, tax, growth }).map(({ kind, choices }) => [kind, choices.tax, choices.growth])).toEqual([
    ...[0, 0.8, 1].map((equalisation) => ["equalisation", { ...tax, equalisation }, growth]),
    ...instruments.map((instrument) => ["instrument", { ...tax, instrument }, growth]),
    ...smoothingRules.map((rule) => ["rule", tax, { ...growth, rule }]),
  ]);
});

it("what the reader levels stands among the others once, in order", () => {
  const tax = { eur: 1, instrument: "resident-levy", equalisation: 0.5 } as const;
  expect(told({ ...nothingChosen, tax }).flatMap(([kind, value]) => (kind === "equalisation" ? [value] : []))).toEqual([
    "0",
    "0.5",
    "0.8",
    "1",
  ]);
});

it("where there is no choice between rules there is nothing beside it", () => {
  expect(told(readyMade.cut)).toEqual([]);
});
