import { expect, it } from "vitest";
import type { SumNode } from "./sum-node.ts";
import { beside } from "./sum-node.ts";

const line = (name: string, cents: number): SumNode => ({ part: { kind: "line", name }, cents, parts: [], multipliers: [] });
const sum = (...parts: readonly SumNode[]): SumNode => ({
  part: { kind: "total" },
  cents: parts.reduce((all, { cents }) => all + cents, 0),
  parts,
  multipliers: [],
});

it("two sums side by side have every part of both, also what is the same", () => {
  const both = beside(sum(line("zelfde", 5), line("eindigt", 3)), sum(line("zelfde", 5), line("begint", 8)));
  expect([both?.a, both?.b]).toEqual([8, 13]);
  expect(both?.parts.map(({ part, a, b }) => ["name" in part ? part.name : "", a, b])).toEqual([
    ["zelfde", 5, 5],
    ["eindigt", 3, 0],
    ["begint", 0, 8],
  ]);
});

it("two sums that are not there have nothing side by side", () => {
  expect(beside(null, null)).toBeNull();
});
