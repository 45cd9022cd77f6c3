import { describe, expect, it } from "vitest";
import { aFundYear } from "../../../../tests/build/fund-year.ts";
import { outcomeOf } from "./outcome.ts";
import { drawnTotals, rangeOver } from "./uncertainty.ts";
import { unchanged } from "./year-change.ts";

describe("rangeOver", () => {
  it("tells the lowest and the highest of named choices", () => {
    expect(rangeOver([5, -2, 9])).toEqual({ low: -2, high: 9 });
  });

  it("tells of two", () => {
    expect(rangeOver([5, 3])).toEqual({ low: 3, high: 5 });
  });

  it("tells nothing of one choice, or of none", () => {
    expect(rangeOver([5])).toBeNull();
    expect(rangeOver([])).toBeNull();
  });
});

describe("drawnTotals", () => {
  const fund = aFundYear();
  const { total } = outcomeOf(fund);

  it("is the outcome itself when nothing ever came out otherwise", () => {
    const [city] = drawnTotals(fund, unchanged, [0], 20, 1);
    expect(city).toEqual({ p10: total[0], p50: total[0], p90: total[0] });
  });

  it("is the same for the same seed and another for another", () => {
    const drawn = (seed: number) =>
      drawnTotals(
        fund,
        unchanged,
        Array.from({ length: 40 }, (_, at) => at / 500),
        30,
        seed,
      );
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it("draws each of the errors about as often as the others", () => {
    const [city] = drawnTotals(fund, unchanged, [-0.1, 0, 0.1], 999, 3);
    const far = ((fund.available / 10) * (fund.base[0] ?? 0)) / fund.base.reduce((sum, base) => sum + base, 0);
    expect((city?.p10 ?? 0) - (total[0] ?? 0)).toBeCloseTo(-far, -1);
    expect(city?.p50).toBe(total[0]);
    expect((city?.p90 ?? 0) - (total[0] ?? 0)).toBeCloseTo(far, -1);
  });

  it("adds an error that was above zero", () => {
    const [city] = drawnTotals(fund, unchanged, [0.1], 5, 1);
    expect(city?.p50).toBeGreaterThan(total[0] ?? 0);
  });

  it("keeps to the outcome without errors to draw from", () => {
    expect(drawnTotals(fund, unchanged, [], 3, 1)[1]).toEqual({ p10: total[1], p50: total[1], p90: total[1] });
  });
});
