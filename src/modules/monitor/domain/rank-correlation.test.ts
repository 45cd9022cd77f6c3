import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestPairs, rankCorrelation } from "./rank-correlation.ts";

const pairs = (xs: readonly number[], ys: readonly number[]) => xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));

describe("the rank correlation", () => {
  it("is 1 in the same order and −1 in the opposite, however far the figures lie apart", () => {
    expect(rankCorrelation(pairs([1, 2, 3, 4, 5], [1, 10, 100, 1000, 10_000]))).toBe(1);
    expect(rankCorrelation(pairs([1, 2, 3, 4, 5], [9, 8, 7, 6, -5]))).toBe(-1);
  });

  it("lets equal figures share their places, as in a worked example", () => {
    // Ranks of x: 1, 2,5, 2,5, 4, 5; of y: 1, 2, 3, 4, 5. Sum of products 9.5; spreads 9.5 and 10.
    expect(rankCorrelation(pairs([1, 2, 2, 3, 4], [1, 2, 3, 4, 5]))).toBeCloseTo(9.5 / Math.sqrt(9.5 * 10), 12);
  });

  it("is not there with too few pairs, or when one figure is the same everywhere", () => {
    expect(rankCorrelation(pairs([1, 2, 3, 4], [1, 2, 3, 4]))).toBeNull();
    expect(rankCorrelation(pairs([7, 7, 7, 7, 7], [1, 2, 3, 4, 5]))).toBeNull();
    expect(rankCorrelation([])).toBeNull();
  });

  it("never leaves −1 to 1, and does not change when both figures change places", () => {
    const figure = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: figure, y: figure }), { minLength: fewestPairs, maxLength: 40 }), (some) => {
        const found = rankCorrelation(some);
        if (found === null) return true;
        const turned = rankCorrelation(some.map(({ x, y }) => ({ x: y, y: x })));
        return Math.abs(found) <= 1 + 1e-12 && Math.abs(found - (turned ?? Number.NaN)) < 1e-12;
      }),
    );
  });
});
