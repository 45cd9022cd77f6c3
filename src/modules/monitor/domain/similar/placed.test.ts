import { describe, expect, it } from "vitest";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { type DimensionGroup, dimensionGroups } from "./dimension.ts";
import { nearestTo, placedBeside } from "./placed.ts";
import { scoresOf } from "./scores.ts";
import { equalWeights } from "./weights.ts";

const city = (index: number) => asId<CityId>(`GM${String(index).padStart(4, "0")}`);
const dimensions = dimensionGroups.flatMap((group: DimensionGroup) => [`${group}_a`, `${group}_b`].map((key) => ({ key, group })));
/** Cities in a row: each lies one step further than the one before it. */
const row = Array.from({ length: 15 }, (_, index) => city(index + 1));
const figures = new Map(row.map((one, index) => [one, new Map(dimensions.map(({ key }) => [key, index as number | null] as const))]));
const scores = scoresOf(dimensions, figures);
const [first, second, third] = [city(1), city(2), city(3)];

describe("the cities nearest to one", () => {
  it("are ten, the nearest first, and never the city itself", () => {
    const nearest = nearestTo(scores, equalWeights, first);
    expect(nearest.map((one) => one.city)).toEqual(row.slice(1, 11));
  });

  it("are firm when every group says the same", () => {
    expect(nearestTo(scores, equalWeights, first).every((one) => one.isComparable && one.isFirm)).toBe(true);
  });

  it("are none when every group is left out, or the city is not known", () => {
    expect(nearestTo(scores, { size: 0, residents: 0, housing: 0, prosperity: 0, role: 0 }, first)).toEqual([]);
    expect(nearestTo(scores, equalWeights, city(99))).toEqual([]);
  });
});

describe("cities put beside one by name", () => {
  it("stay in the order in which they were given, each with its distance", () => {
    const placed = placedBeside(scores, first, [third, second]);
    expect(placed.map((one) => one.city)).toEqual([third, second]);
    expect(placed.map((one) => one.isComparable && one.distance)).toEqual([
      placedBeside(scores, first, [third])[0]?.isComparable && expect.any(Number),
      expect.any(Number),
    ]);
    const [far, near] = placed.map((one) => (one.isComparable ? one.distance : Number.NaN));
    expect(far).toBeCloseTo(2 * (near ?? 0), 10);
  });

  it("say why when nothing is known of one of them: no distance of zero", () => {
    expect(placedBeside(scores, first, [city(99)])).toEqual([
      { city: city(99), scores: new Map(), isComparable: false, reason: "too-few-dimensions" },
    ]);
  });
});
