import { describe, expect, it } from "vitest";
import { classOf, quantileBreaks, rangesOf } from "./classes.ts";

describe("classes", () => {
  it("begin at their border", () => {
    expect([9.9, 10, 19.9, 40].map((figure) => classOf(figure, [10, 20, 30, 40]))).toEqual([0, 1, 1, 4]);
  });

  it("have about as many areas each", () => {
    const figures = Array.from({ length: 41 }, (_, index) => index * index);
    const counts = rangesOf(figures, quantileBreaks(figures)).map(({ count }) => count);
    expect(counts).toHaveLength(5);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("never part areas with the same figure: there are fewer then", () => {
    expect(quantileBreaks([5, 5, 5, 5])).toEqual([]);
    expect(rangesOf([0, 0, 0, 0, 9], quantileBreaks([0, 0, 0, 0, 9])).map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [9, 9],
    ]);
  });

  it("leave out what has no figure", () => {
    expect([null, Number.NaN].map((figure) => classOf(figure, [1]))).toEqual([null, null]);
    expect(rangesOf([null, 3], [])).toEqual([{ valueClass: 0, from: 3, to: 3, count: 1 }]);
    expect(quantileBreaks([])).toEqual([]);
  });
});
