import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "./account.ts";
import { fanOf, quantile } from "./fan.ts";

const anOutcome = (year: number, differenceShare: number): Outcome => ({
  year,
  budgetEur: 1000,
  accountEur: 1000 * (1 + differenceShare),
  differenceEur: 1000 * differenceShare,
  differenceShare,
});

describe("the fan of outcome against budget", () => {
  it("tells per year how many cities there were, and counts one without an account in no year", () => {
    const fan = fanOf([[anOutcome(2023, 0.1), anOutcome(2024, 0.2)], [anOutcome(2024, 0.4)], []]);
    expect(fan.map(({ year, cities, p50 }) => [year, cities, p50])).toEqual([
      [2023, 1, 0.1],
      [2024, 2, expect.closeTo(0.3, 12)],
    ]);
  });

  it("is nothing without outcomes", () => {
    expect(fanOf([[], []])).toEqual([]);
  });
});

describe("a quantile", () => {
  it.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2], 0.5, 1.5],
    [[10, 0, 20], 0.1, 2],
    [[7], 0.9, 7],
  ] as const)("of %j at %d is %d", (figures, share, expected) => {
    expect(quantile(figures, share)).toBeCloseTo(expected, 12);
  });

  it("never lies outside the figures, and never falls when the share rises", () => {
    const figures = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 });
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
