import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { type Dimension, type DimensionGroup, dimensionGroups } from "./dimension.ts";
import { compare } from "./distance.ts";
import type { Scores } from "./scores.ts";
import { equalWeights } from "./weights.ts";

const [a, b] = [asId<CityId>("GM0001"), asId<CityId>("GM0002")];
const sizes: Readonly<Record<DimensionGroup, number>> = { size: 2, residents: 3, housing: 3, prosperity: 3, role: 2 };
const dimensions: readonly Dimension[] = dimensionGroups.flatMap((group) =>
  Array.from({ length: sizes[group] }, (_, at) => ({ key: `${group}${at}`, group })),
);
const keys = dimensions.map(({ key }) => key);

/** City `a` lies so far from city `b` in each dimension; what `b` lacks is named. */
const apart = (differences: readonly number[], lacking: readonly string[] = []): Scores => ({
  dimensions,
  spreads: new Map(),
  ofCity: new Map([
    [a, new Map(keys.map((key, at) => [key, differences[at] ?? 0]))],
    [b, new Map(keys.filter((key) => !lacking.includes(key)).map((key) => [key, 0]))],
  ]),
});
const one = keys.map(() => 1);
const inGroups = (...groups: readonly DimensionGroup[]) => dimensions.filter(({ group }) => groups.includes(group)).map(({ key }) => key);

const weights = fc.record({
  size: fc.integer({ min: 0, max: 3 }),
  residents: fc.integer({ min: 0, max: 3 }),
  housing: fc.integer({ min: 0, max: 3 }),
  prosperity: fc.integer({ min: 1, max: 3 }),
  role: fc.integer({ min: 0, max: 3 }),
});
const differences = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 13, maxLength: 13 });

describe("cities are held side by side", () => {
  it("with exactly eight shared dimensions in exactly four groups", () => {
    const lacking = [...inGroups("role"), "residents0", "housing0", "housing1"];
    expect(compare(apart(one, lacking), equalWeights, a, b)).toMatchObject({ isComparable: true, distance: 1 });
  });

  it.each([
    [
      "seven shared dimensions",
      [...inGroups("role"), "residents0", "housing0", "housing1", "prosperity0"],
      equalWeights,
      "too-few-dimensions",
    ],
    ["eight shared dimensions in three groups", inGroups("size", "role"), equalWeights, "too-few-groups"],
    ["no group chosen", [], { size: 0, residents: 0, housing: 0, prosperity: 0, role: 0 }, "nothing-chosen"],
    [
      "a chosen group in which they share nothing",
      inGroups("role"),
      { size: 0, residents: 0, housing: 0, prosperity: 0, role: 3 },
      "nothing-shared",
    ],
  ] as const)("not with %s", (_what, lacking, chosen, reason) => {
    expect(compare(apart(one, lacking), chosen, a, b)).toEqual({ isComparable: false, reason });
  });

  it("when the reader chooses fewer than four groups, because that is a choice and no gap", () => {
    const chosen = { size: 0, residents: 1, housing: 0, prosperity: 0, role: 0 };
    expect(compare(apart(one), chosen, a, b)).toMatchObject({ isComparable: true, distance: 1 });
  });

  it("not when one of them is not known at all", () => {
    expect(compare(apart(one), equalWeights, a, asId<CityId>("GM9999"))).toEqual({ isComparable: false, reason: "too-few-dimensions" });
  });
});

describe("a distance", () => {
  it("takes the mean within a group, so that a group with more dimensions is no heavier", () => {
    const onlyIn = (group: DimensionGroup) => dimensions.map((dimension) => (dimension.group === group ? 1 : 0));
    const found = dimensionGroups.map((group) => compare(apart(onlyIn(group)), equalWeights, a, b));
    expect(found.map((comparison) => comparison.isComparable && comparison.distance.toFixed(6))).toEqual(
      dimensionGroups.map(() => Math.sqrt(1 / 5).toFixed(6)),
    );
  });

  it("lets a missing group take its weight along", () => {
    const comparison = compare(apart(one, inGroups("role")), equalWeights, a, b);
    const groups = comparison.isComparable ? comparison.groups : [];
    expect(groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["size", 0.25],
      ["residents", 0.25],
      ["housing", 0.25],
      ["prosperity", 0.25],
    ]);
  });

  it("is the root of what the groups contribute, whose weights make one", () => {
    fc.assert(
      fc.property(differences, weights, (some, chosen) => {
        const found = compare(apart(some), chosen, a, b);
        if (!found.isComparable) throw new Error(found.reason);
        const { groups } = found;
        const sum = (pick: (group: (typeof groups)[number]) => number) => groups.reduce((total, group) => total + pick(group), 0);
        expect(sum(({ weight }) => weight)).toBeCloseTo(1, 12);
        expect(sum(({ contribution }) => contribution)).toBeCloseTo(found.distance ** 2, 9);
      }),
    );
  });

  it("is the same both ways, and stays when all weights grow alike", () => {
    fc.assert(
      fc.property(differences, weights, (some, chosen) => {
        const found = compare(apart(some), chosen, a, b);
        expect(compare(apart(some), chosen, b, a)).toEqual(found);
        const tripled = Object.fromEntries(dimensionGroups.map((group) => [group, chosen[group] * 3])) as typeof chosen;
        const again = compare(apart(some), tripled, a, b);
        expect(again.isComparable && again.distance).toBeCloseTo(found.isComparable ? found.distance : Number.NaN, 9);
      }),
    );
  });
});
