import { expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { latestShared } from "./latest-shared.ts";
import type { Line } from "./line.ts";
import { yearCode } from "./period-code.ts";

/** A line with these figures from 2020 on. */
const line = (...values: readonly (number | null)[]): Line => ({
  area: asId("GM0001"),
  points: values.map((value, index) => ({
    period: yearCode(2020 + index),
    value,
    missing: value === null ? "Impossible" : null,
    status: "final",
    count: null,
    isBridged: false,
    isOnOldBorders: false,
    breaksBefore: false,
    table: asId("T"),
    vintages: [],
  })),
});

it("an early figure of half of the lines is not yet the period to show", () => {
  expect(latestShared([line(1, 2), line(1)])).toBe("2020JJ00");
});

it("a figure of more than half is, and lines without any figure do not count", () => {
  expect(latestShared([line(1, 2), line(1, 2), line(1), line(null, null), line()])).toBe("2021JJ00");
});

it("there is none without figures, or where no period has most of them", () => {
  expect(latestShared([])).toBeNull();
  expect(latestShared([line(null)])).toBeNull();
  expect(latestShared([line(1), line(null, 2), line(null, null, 3)])).toBeNull();
});
