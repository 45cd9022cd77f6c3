import { describe, expect, it } from "vitest";
import { went } from "../../../../../tests/build/areas.ts";
import { weightsOf } from "./weights.ts";

describe("weightsOf", () => {
  it("gives a single receiver everything, whatever is told of it", () => {
    expect(weightsOf([went("abolition", "A", "B", 2019)], "inhabitants")).toEqual([
      { from: "A", to: "B", day: "2019-01-01", weight: 1, basis: { by: "whole", instead: [] } },
    ]);
  });

  it("divides by what was asked for", () => {
    const split = [
      went("abolition", "A", "B", 2015, { inhabitants: 6719, dwellings: 1 }),
      went("abolition", "A", "C", 2015, { inhabitants: 4629, dwellings: 3 }),
    ];
    expect(weightsOf(split, "inhabitants").map(({ weight }) => weight?.toFixed(4))).toEqual(["0.5921", "0.4079"]);
    expect(weightsOf(split, "dwellings").map(({ weight }) => weight)).toEqual([0.25, 0.75]);
  });

  it("takes the next figure when one is not told of every part or is nothing, and says why", () => {
    const split = [
      went("abolition", "A", "B", 2015, { inhabitants: 0, hectares: 1 }),
      went("abolition", "A", "C", 2015, { inhabitants: 0, dwellings: 3, hectares: 3 }),
    ];
    expect(weightsOf(split, "dwellings")[1]).toMatchObject({
      weight: 0.75,
      basis: {
        by: "hectares",
        instead: [
          { of: "dwellings", reason: "not_told" },
          { of: "inhabitants", reason: "nothing_there" },
        ],
      },
    });
  });

  it("gives no weight when nothing told can be weighed by", () => {
    const split = [went("abolition", "A", "B", 2015), went("abolition", "A", "C", 2015, { inhabitants: 5 })];
    expect(weightsOf(split, "inhabitants").map(({ weight, basis }) => [weight, basis.by])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("weighs each moment by itself, and neither moved borders nor what an area leaves to itself", () => {
    const changes = [
      went("abolition", "A", "A", 2015, { inhabitants: 9 }),
      went("abolition", "A", "B", 2015, { inhabitants: 1 }),
      went("border", "A", "C", 2015, { inhabitants: 1 }),
      went("rename", "B", "D", 2016),
    ];
    expect(weightsOf(changes, "inhabitants").map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ["A", "B", 1],
      ["B", "D", 1],
    ]);
  });
});
