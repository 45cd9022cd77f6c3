import { describe, expect, it } from "vitest";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { closenessOf } from "./closeness.ts";
import { type Dimension, dimensionGroups } from "./dimension.ts";
import { firmNeighbours, neighboursOf } from "./neighbours.ts";
import type { Scores } from "./scores.ts";
import { equalWeights } from "./weights.ts";

const dimensions: readonly Dimension[] = dimensionGroups.flatMap((group) => [0, 1].map((at) => ({ key: `${group}${at}`, group })));
const id = (number: number) => asId<CityId>(`GM${String(number).padStart(4, "0")}`);
const here = id(0);

/** Cities with one score for all groups, or with another score for a group. */
const scoresOfCities = (scores: readonly [CityId, number, Partial<Record<string, number>>?][]): Scores => ({
  dimensions,
  spreads: new Map(),
  ofCity: new Map(
    scores.map(([city, score, other = {}]) => [city, new Map(dimensions.map(({ key, group }) => [key, other[group] ?? score]))]),
  ),
});

describe("closenessOf", () => {
  it.each([
    [0, "strong"],
    [0.7999, "strong"],
    [0.8, "fair"],
    [1.2999, "fair"],
    [1.3, "weak"],
    [5, "weak"],
  ])("calls %d %s", (distance, word) => {
    expect(closenessOf(distance)).toBe(word);
  });
});

describe("neighboursOf", () => {
  it("lets the lowest code go first of two as near, whatever the order in which they came", () => {
    const scores = scoresOfCities([
      [id(9), 1],
      [id(2), -1],
      [here, 0],
      [id(5), 0.5],
    ]);
    expect(neighboursOf(scores, equalWeights, here).inOrder.map(({ city }) => city)).toEqual([id(5), id(2), id(9)]);
  });

  it("sets apart whom it cannot place, with the reason", () => {
    const { ofCity, ...rest } = scoresOfCities([
      [here, 0],
      [id(1), 1],
    ]);
    const scores = { ...rest, ofCity: new Map([...ofCity, [id(2), new Map([["size0", 0]])] as const]) };
    const neighbours = neighboursOf(scores, equalWeights, here);
    expect(neighbours.inOrder.map(({ city }) => city)).toEqual([id(1)]);
    expect(neighbours.notComparable).toEqual([{ city: id(2), reason: "too-few-dimensions" }]);
  });

  it("knows no neighbours of a city without figures, and does not make them up", () => {
    const neighbours = neighboursOf(scoresOfCities([[id(1), 0]]), equalWeights, here);
    expect(neighbours.inOrder).toEqual([]);
    expect(neighbours.notComparable).toHaveLength(1);
  });
});

describe("firmNeighbours", () => {
  const ten = Array.from({ length: 10 }, (_, at): [CityId, number] => [id(at + 1), 1]);

  it("does not count a city that is near only because of one group", () => {
    // Far apart in everything but size, and near enough in the others once size is left out of the ten.
    const scores = scoresOfCities([[here, 0], ...ten, [id(11), 0.1, { size: 2.5 }]]);
    const firm = firmNeighbours(scores, equalWeights, here);
    expect(firm.has(id(1))).toBe(true);
    expect(firm.has(id(11))).toBe(false);
  });

  it("leaves out only groups that the reader chose", () => {
    const scores = scoresOfCities([[here, 0], ...ten, [id(11), 0.1, { size: 2.5 }]]);
    expect(firmNeighbours(scores, { ...equalWeights, size: 0 }, here).has(id(11))).toBe(true);
  });

  it("calls nobody firm when one group is chosen, or none", () => {
    const scores = scoresOfCities([[here, 0], ...ten]);
    const none = { size: 0, residents: 0, housing: 0, prosperity: 0, role: 0 };
    expect(firmNeighbours(scores, { ...none, size: 1 }, here).size).toBe(0);
    expect(firmNeighbours(scores, none, here).size).toBe(0);
  });

  it("calls firm whoever stays among ten others", () => {
    expect(firmNeighbours(scoresOfCities([[here, 0], ...ten]), equalWeights, here).size).toBe(10);
  });
});
