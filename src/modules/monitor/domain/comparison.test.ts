import { describe, expect, it } from "vitest";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { medianOf } from "../../../lib/median.ts";
import { comparisonOf, fewestOthers, standingOf } from "./comparison.ts";
import type { Line } from "./line.ts";
import { yearCode } from "./period-code.ts";

const line = (area: string, years: Readonly<Record<number, number | null>>): Line => ({
  area: asId<AreaCode>(area),
  points: Object.entries(years).map(([year, value]) => ({
    period: yearCode(Number(year)),
    value,
    missing: value === null ? "geen" : null,
    status: "final",
    count: null,
    isBridged: false,
    vintages: [],
    isOnOldBorders: false,
    breaksBefore: false,
    table: asId<StatTableId>("t"),
  })),
});
const others = (...values: readonly number[]) => values.map((value, index) => line(`GM${index}`, { 2020: value }));

describe("comparisonOf", () => {
  it("is nothing for a city without a figure", () => {
    expect(comparisonOf(line("GM1", { 2020: null }), others(1))).toBeNull();
    expect(comparisonOf(line("GM1", {}), [])).toBeNull();
  });

  it("counts who has less, as much and more, and finds the middle of the others", () => {
    expect(comparisonOf(line("GM1", { 2020: 3 }), others(1, 3, 4, 5))).toMatchObject({
      period: "2020JJ00",
      others: 4,
      median: 3.5,
      lower: 1,
      same: 1,
      higher: 2,
    });
  });

  it("goes back to the latest period in which most of the others have a figure", () => {
    expect(comparisonOf(line("GM1", { 2019: 1, 2020: 2, 2021: 9 }), others(1, 1, 1))?.period).toBe("2020JJ00");
  });

  it("stays with the latest figure when there never was such a period, and holds nobody against it", () => {
    expect(comparisonOf(line("GM1", { 2021: 9 }), others(1, 1))).toMatchObject({ period: "2021JJ00", others: 0, median: null });
  });
});

describe("standingOf", () => {
  const beside = (value: number, ...values: readonly number[]) => {
    const comparison = comparisonOf(line("GM1", { 2020: value }), others(...values));
    if (comparison === null) throw new Error("The line has a figure.");
    return comparison;
  };
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  it("is behind when exactly two thirds of the others do better", () => {
    expect(standingOf(beside(3.5, ...nine), "higher_better")).toBe("behind");
    expect(standingOf(beside(4.5, ...nine), "higher_better")).toBe("level");
  });

  it("turns round when lower is better", () => {
    expect(standingOf(beside(3.5, ...nine), "lower_better")).toBe("ahead");
    expect(standingOf(beside(6.5, ...nine), "lower_better")).toBe("behind");
  });

  it("is level when everybody has the same", () => {
    expect(standingOf(beside(4, 4, 4, 4, 4, 4), "higher_better")).toBe("level");
  });

  it("says nothing when neither way is better, or too few are there", () => {
    expect(standingOf(beside(1, ...nine), "neither")).toBe("no-direction");
    expect(standingOf(beside(1, ...nine.slice(0, fewestOthers - 1)), "higher_better")).toBe("too-few");
  });
});

it("medianOf takes the middle, or the mean of the two in the middle", () => {
  expect([medianOf([]), medianOf([4]), medianOf([1, 3]), medianOf([1, 2, 9])]).toEqual([null, 4, 2, 2]);
});
