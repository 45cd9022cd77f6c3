import { describe, expect, it } from "vitest";
import type { ChartPoint, PointStatus } from "./chart-point.ts";
import { runsOf } from "./runs.ts";

const point = (at: number, value: number | null = at, more: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  label: String(at),
  value,
  missing: value === null ? "geheim" : null,
  status: "final",
  isBridged: false,
  breaksBefore: false,
  ...more,
});
const drawn = (points: readonly ChartPoint[]) => runsOf(points).map(({ stroke, points: joined }) => [stroke, joined.map(({ at }) => at)]);
const as = (at: number, status: PointStatus) => point(at, at, { status });

describe("a line", () => {
  it("is never joined over a missing figure", () => {
    expect(drawn([point(1), point(2), point(3, null), point(4), point(5)])).toEqual([
      ["firm", [1, 2]],
      ["firm", [4, 5]],
    ]);
  });

  it("is never joined over a break", () => {
    expect(drawn([point(1), point(2), point(3, 3, { breaksBefore: true }), point(4)])).toEqual([
      ["firm", [1, 2]],
      ["firm", [3, 4]],
    ]);
  });

  it("keeps a figure that stands alone", () => {
    expect(drawn([point(1, null), point(2), point(3, null)])).toEqual([["firm", [2]]]);
  });

  it("changes on the way to the first figure that is less firm", () => {
    expect(drawn([point(1), as(2, "unknown"), as(3, "provisional"), as(4, "estimated"), as(5, "forecast")])).toEqual([
      ["firm", [1, 2]],
      ["provisional", [2, 3, 4]],
      ["forecast", [4, 5]],
    ]);
  });

  it("takes what is no finite number for missing", () => {
    expect(drawn([point(1), point(2, Number.NaN), point(3, Number.POSITIVE_INFINITY), point(4)])).toEqual([
      ["firm", [1]],
      ["firm", [4]],
    ]);
  });

  it("of nothing is nothing", () => {
    expect(runsOf([])).toEqual([]);
  });
});
