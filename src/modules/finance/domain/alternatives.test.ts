import { expect, it } from "vitest";
import { alternativesTo } from "./alternatives.ts";
import { nothingChosen, readyMade } from "./choices.ts";

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
