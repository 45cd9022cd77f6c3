import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leftOut, nearest, spreads, scores as workedScores } from "../../../../../tests/build/similar-cities.ts";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { counted } from "../../../../lib/lists.ts";
import { readingOf } from "../../../../platform/content/reading.ts";
import { readSimilarContent } from "../../content/similar.ts";
import { figuresOf } from "./arrangement.ts";
import { closenessOf } from "./closeness.ts";
import { dimensionGroups } from "./dimension.ts";
import { compare } from "./distance.ts";
import { firmNeighbours, neighboursOf } from "./neighbours.ts";
import { scoresOf } from "./scores.ts";
import { equalWeights } from "./weights.ts";

// Reckoned from the figures that the product itself carries.
const content = readSimilarContent(readingOf(join(import.meta.dirname, "../../../../../content/g40")));
if (!content) throw new Error("content/g40/similar-cities.yaml cannot be read.");
const scores = scoresOf(content.dimensions, figuresOf(content));
const cities = [...content.published.keys()];
const [zwolle, heerlen, almere] = ["GM0193", "GM0917", "GM0034"].map((code) => asId<CityId>(code)) as [CityId, CityId, CityId];

const distanceOf = (a: CityId, b: CityId): number => {
  const comparison = compare(scores, equalWeights, a, b);
  return comparison.isComparable ? comparison.distance : Number.NaN;
};

describe("the spread of the dimensions", () => {
  it.each(spreads)("of %s", (key, mean, deviation, lowest, highest) => {
    const spread = scores.spreads.get(key);
    expect(spread?.count).toBe(40);
    const found = [spread?.mean, spread?.deviation, spread?.lowest, spread?.highest].map((value) => value?.toFixed(6));
    expect(found).toEqual([mean, deviation, lowest, highest].map((value) => value.toFixed(6)));
  });
});

describe("the scores of three cities", () => {
  it.each(workedScores)("in %s", (key, ...expected) => {
    const found = [zwolle, heerlen, almere].map((city) => scores.ofCity.get(city)?.get(key)?.toFixed(4));
    expect(found).toEqual(expected.map((value) => value.toFixed(4)));
  });

  it("are cut off for two figures of all 520: young people in Groningen and old homes in Almere", () => {
    const cut = [...scores.ofCity].flatMap(([city, own]) =>
      [...own].filter(([, score]) => Math.abs(score) === 3).map(([key]) => [city, key]),
    );
    expect(cut.toSorted()).toEqual([
      ["GM0014", "share_15_24"],
      ["GM0034", "built_before_2000_pct"],
    ]);
  });
});

describe("the five nearest cities", () => {
  it.each(Object.entries(nearest))("of %s, in order, with their distance and in what they differ", (code, expected) => {
    const { inOrder, notComparable } = neighboursOf(scores, equalWeights, asId<CityId>(code));
    expect(inOrder.slice(0, 5).map(({ city, distance }) => [city, distance.toFixed(4)])).toEqual(
      expected.map(([city, distance]) => [city, distance.toFixed(4)]),
    );
    expect(inOrder.slice(0, 5).map(({ groups }) => groups.map(({ difference }) => difference.toFixed(4)))).toEqual(
      expected.map(([, , differences]) => differences.map((difference) => difference.toFixed(4))),
    );
    expect([inOrder.length, notComparable.length]).toEqual([39, 0]);
  });

  it.each(Object.entries(leftOut))("of %s, with each group left out once", (code, { without, always }) => {
    const five = dimensionGroups.map((group) =>
      neighboursOf(scores, { ...equalWeights, [group]: 0 }, asId<CityId>(code))
        .inOrder.slice(0, 5)
        .map(({ city }) => city),
    );
    expect(five).toEqual(without);
    const stay = five[0]?.filter((city) => five.every((one) => one.includes(city))) ?? [];
    expect(stay.toSorted()).toEqual([...always].toSorted());
    expect([...firmNeighbours(scores, equalWeights, asId<CityId>(code))]).toEqual(expect.arrayContaining([...always]));
  });
});

describe("the distances of the 780 pairs", () => {
  const pairs = cities.flatMap((a, at) => cities.slice(at + 1).map((b) => ({ a, b, distance: distanceOf(a, b) })));
  const sorted = pairs.toSorted((one, other) => one.distance - other.distance);

  it("run from Hoorn and Oss to Haarlemmermeer and Heerlen", () => {
    const [first, last] = [sorted[0], sorted.at(-1)].map((pair) => [pair?.a, pair?.b, pair?.distance.toFixed(4)]);
    expect(sorted).toHaveLength(780);
    expect([first, last]).toEqual([
      ["GM0405", "GM0828", "0.3569"],
      ["GM0394", "GM0917", "2.8427"],
    ]);
  });

  it("have a middle of 1.3216", () => {
    expect((((sorted[389]?.distance ?? 0) + (sorted[390]?.distance ?? 0)) / 2).toFixed(4)).toBe("1.3216");
  });

  it("are strong 90 times, fair 285 times and weak 405 times", () => {
    const words = counted(pairs, ({ distance }) => closenessOf(distance));
    expect(Object.fromEntries(words)).toEqual({ strong: 90, fair: 285, weak: 405 });
  });

  it("between the three cities of the example", () => {
    const found = [distanceOf(zwolle, heerlen), distanceOf(zwolle, almere), distanceOf(heerlen, almere)];
    expect(found.map((distance) => distance.toFixed(4))).toEqual(["1.7553", "1.4819", "2.7750"]);
  });

  it("are the same both ways, and nothing between a city and itself", () => {
    expect(pairs.filter(({ a, b, distance }) => distanceOf(b, a) !== distance)).toEqual([]);
    expect(cities.filter((city) => distanceOf(city, city) !== 0)).toEqual([]);
  });
});
