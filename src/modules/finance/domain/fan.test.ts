import { describe, expect, it } from "vitest";
import type { Outcome } from "./account.ts";
import { fanOf } from "./fan.ts";

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

  it("is the same in whichever order cities and years stand", () => {
    const shares = [0.3, 0.05, 0.2, 0.1, 0.25];
    const [later, earlier] = [2024, 2023].map((year) => shares.map((share) => anOutcome(year, share)));
    const fan = fanOf([later ?? [], earlier ?? []]);
    expect(fan.map(({ year, p50 }) => [year, p50])).toEqual([
      [2023, 0.2],
      [2024, 0.2],
    ]);
    expect(fan.map(({ p10, p90 }) => [p10, p90])).toEqual(Array(2).fill([expect.closeTo(0.07, 12), expect.closeTo(0.28, 12)]));
  });

  it("is nothing without outcomes", () => {
    expect(fanOf([[], []])).toEqual([]);
  });
});
