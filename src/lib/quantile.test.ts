import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "./quantile.ts";

describe("a quantile", () => {
  it.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2], 0.5, 1.5],
    [[0, 10, 20], 0.1, 2],
    [[7], 0.9, 7],
  ] as const)("of %j at %d is %d", (figures, share, expected) => {
    expect(quantile(figures, share)).toBeCloseTo(expected, 12);
  });

  it("never lies outside the figures, and never falls when the share rises", () => {
    const figures = fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 })
      .map((all) => all.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (all, a, b) => {
        const [low, high] = [quantile(all, Math.min(a, b)), quantile(all, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
      }),
    );
  });

  it("of nothing is refused", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
