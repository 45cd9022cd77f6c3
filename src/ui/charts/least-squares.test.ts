import { describe, expect, it } from "vitest";
import { medianOf } from "../../lib/median.ts";
import { leastSquares } from "./least-squares.ts";

const pairs = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }));

describe("the straight line that fits best", () => {
  it("is the line itself when all points lie on it", () => {
    const fit = leastSquares(pairs([0, 1], [1, 3], [2, 5]));
    expect(fit).toEqual({ slope: 2, intercept: 1, r: 1 });
  });

  it("falls with r −1", () => {
    expect(leastSquares(pairs([0, 4], [1, 2], [2, 0]))?.r).toBe(-1);
  });

  /** Anscombe's first quartet (1973): y = 3.00 + 0.500 x, r = 0.816. */
  it("agrees with Anscombe", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const fit = leastSquares(x.map((one, index) => ({ x: one, y: y[index] ?? 0 })));
    expect(fit?.intercept).toBeCloseTo(3, 2);
    expect(fit?.slope).toBeCloseTo(0.5, 3);
    expect(fit?.r).toBeCloseTo(0.816, 3);
  });

  it.each([
    ["two points", pairs([0, 0], [1, 1])],
    ["points above each other", pairs([1, 0], [1, 1], [1, 2])],
    ["points at one height", pairs([0, 3], [1, 3], [2, 3])],
  ])("is not there for %s", (_what, points) => {
    expect(leastSquares(points)).toBeNull();
  });
});

describe("the median", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %j", (figures, median) => {
    expect(medianOf(figures)).toBe(median);
  });
});
