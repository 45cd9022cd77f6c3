import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFundSet, aFundYear } from "../../../../tests/build/fund-year.ts";
import { clusterSplit } from "./cluster-split.ts";
import { explain } from "./explain.ts";
import { outcomeOf } from "./outcome.ts";
import { difference, type SumNode } from "./sum-node.ts";
import { instruments, unchanged, type YearChange } from "./year-change.ts";

const fund = aFundYear();
const leavesOf = (node: SumNode): readonly SumNode[] => (node.parts.length === 0 ? [node] : node.parts.flatMap(leavesOf));
const named = (node: SumNode | null, name: string): SumNode | undefined =>
  node === null
    ? undefined
    : [node, ...node.parts.flatMap((part) => named(part, name) ?? [])].find(({ part }) => "name" in part && part.name === name);

const changes = fc.record({
  extra: fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }),
  grants: fc.constantFrom<YearChange["grants"]>([], [{ name: "youth", cents: 123_456_78, key: { by: "cluster", cluster: "youth" } }]),
  suppletionShare: fc.double({ min: 0, max: 1, noNaN: true }),
  taxShift: fc.option(
    fc.record({
      cents: fc.integer({ min: 0, max: 9_000_000_00 }),
      instrument: fc.constantFrom(...instruments),
      equalisation: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
  amounts: fc.constantFrom<YearChange["amounts"]>(new Map(), new Map([["jong", 1.25]])),
});

describe("explain", () => {
  it("adds up from its leaves to the total of the outcome, to the cent, whatever is otherwise (F1)", () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 3 }), (change, at) => {
        const outcome = outcomeOf(fund, change);
        const sum = explain(fund, outcome, at, change);
        expect(sum.cents).toBe(outcome.total[at]);
        expect(leavesOf(sum).reduce((cents, leaf) => cents + leaf.cents, 0)).toBe(outcome.total[at]);
      }),
    );
  });

  it("gives each leaf as the product of its multipliers, within a cent, with article, source and circular", () => {
    const sum = explain(fund, outcomeOf(fund), 0);
    for (const leaf of leavesOf(sum)) {
      const product = leaf.multipliers.reduce((so, { value }) => so * value, 1);
      expect(Math.abs(leaf.cents / 100 - product)).toBeLessThanOrEqual(0.02);
      for (const { legal, source, stand, firmness } of leaf.multipliers) {
        expect([legal === null, source, stand, firmness]).not.toContain("unknown");
        expect(legal).not.toBeNull();
        expect(source).toBe("circulaires");
        expect(stand).toBe("septembercirculaire 2024");
      }
    }
  });

  it("names every measure, and of the lines those that pay something", () => {
    const sum = explain(fund, outcomeOf(fund), 2);
    expect(leavesOf(sum).map(({ part }) => ("name" in part ? part.name : part.kind))).toEqual([
      "inwoners",
      "jongeren",
      "woonruimten",
      "ozb woningen eigenaren",
      "Participatie",
    ]);
  });

  it("marks units and amounts of another year as taken by us", () => {
    const later = aFundYear(aFundSet(), 2027);
    const leaf = named(explain(later, outcomeOf(later), 0), "inwoners");
    expect(leaf?.multipliers.map(({ is, firmness }) => [is, firmness])).toEqual([
      ["units", "assumption"],
      ["amount", "assumption"],
      ["factor", "enacted"],
    ]);
  });

  it("marks a factor that a scenario solves as taken by us, without a circular", () => {
    const change = { ...unchanged, extra: 1_000_000_00 };
    const leaf = named(explain(fund, outcomeOf(fund, change), 0, change), "inwoners");
    expect(leaf?.multipliers.at(-1)).toMatchObject({ is: "factor", firmness: "assumption", source: null, stand: null });
    expect(leaf?.multipliers.at(-1)?.value).toBeGreaterThan(1.42);
  });
});

describe("difference", () => {
  it("adds up from its leaves as well, and leaves out what stays the same", () => {
    const change = { ...unchanged, extra: 1_000_000_00 };
    const [a, b] = [explain(fund, outcomeOf(fund), 0), explain(fund, outcomeOf(fund, change), 0, change)];
    const found = difference(b, a);
    expect(found?.cents).toBe(b.cents - a.cents);
    const [general, ...others] = found?.parts ?? [];
    expect(others).toEqual([]);
    const measures = general?.parts.flatMap(({ parts }) => parts) ?? [];
    expect(measures.map(({ part }) => ("name" in part ? part.name : ""))).toEqual(["inwoners", "jongeren", "woonruimten"]);
    expect(measures.reduce((sum, { cents }) => sum + cents, 0)).toBe(b.cents - a.cents);
    expect(measures[0]?.b).toBe((measures[0]?.a ?? 0) + (measures[0]?.cents ?? 0));
  });

  it("is the same the other way round, below zero", () => {
    const change = { ...unchanged, suppletionShare: 0 };
    const [a, b] = [explain(fund, outcomeOf(fund), 0), explain(fund, outcomeOf(fund, change), 0, change)];
    expect(difference(a, b)?.cents).toBe(-(difference(b, a)?.cents ?? 0));
  });

  it("is nothing between a sum and itself, and between nothing and nothing", () => {
    const sum = explain(fund, outcomeOf(fund), 0);
    expect(difference(sum, sum)).toMatchObject({ cents: 0, parts: [] });
    expect(difference(null, null)).toBeNull();
  });

  it("counts a part that only one of both has as nothing in the other", () => {
    const change: YearChange = { ...unchanged, grants: [{ name: "youth", cents: 100_00, key: { by: "cluster", cluster: "youth" } }] };
    const found = difference(explain(fund, outcomeOf(fund, change), 0, change), explain(fund, outcomeOf(fund), 0));
    expect(found?.parts).toMatchObject([{ part: { kind: "grants" }, a: 0, parts: [{ part: { name: "youth" }, a: 0 }] }]);
  });
});

describe("clusterSplit", () => {
  it("adds up to the total of the baseline, to the cent", () => {
    const outcome = outcomeOf(fund);
    for (const at of [0, 1, 2, 3])
      expect([...clusterSplit(fund, outcome, at).values()].reduce((sum, cents) => sum + cents, 0)).toBe(outcome.total[at]);
  });

  it("counts own means and property tax below zero, and payments where they belong", () => {
    const split = clusterSplit(fund, outcomeOf(fund), 0);
    expect(split.get("own-means")).toBeCloseTo(-118 * 100_000 * 142, -2);
    // 62.09 euro a dwelling, and the deduction.
    expect(split.get("property-tax")).toBeCloseTo(-62.09 * 48_000 * 142 - 10_680_000_00, -2);
    expect(split.get("participation")).toBe(2_000_000_00);
    expect(split.get("other")).toBe(-1_500_000_00);
  });
});
