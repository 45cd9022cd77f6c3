import { describe, expect, it } from "vitest";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import type { LinePoint } from "./line.ts";
import type { ObservationStatus } from "./observation.ts";
import { readPeriodCode, yearCode } from "./period-code.ts";
import { runningTotal } from "./running-total.ts";

const point = (year: number, value: number | null, status: ObservationStatus = "final"): LinePoint => ({
  period: yearCode(year),
  value,
  missing: value === null ? "Impossible" : null,
  status,
  count: null,
  isBridged: false,
  vintages: [],
  isOnOldBorders: false,
  breaksBefore: false,
  table: asId<StatTableId>("82235NED"),
});
const totals = (...points: readonly LinePoint[]) =>
  runningTotal(points, yearCode(2018)).map(({ period, value, status }) => [period.slice(0, 4), value, status]);

describe("runningTotal", () => {
  it("begins in the year after the base", () => {
    expect(totals(point(2017, 9), point(2018, 9), point(2019, 1), point(2020, 2))).toEqual([
      ["2019", 1, "final"],
      ["2020", 3, "final"],
    ]);
  });

  it("has nothing when the first year is missing: it would be too low ever after", () => {
    expect(totals(point(2020, 2), point(2021, 3))).toEqual([]);
    expect(totals(point(2019, null), point(2020, 2))).toEqual([]);
  });

  it("ends where a year is missing, and does not count it as zero", () => {
    expect(totals(point(2019, 1), point(2020, null), point(2021, 3))).toEqual([["2019", 1, "final"]]);
    expect(totals(point(2019, 1), point(2021, 3))).toEqual([["2019", 1, "final"]]);
  });

  it("is not final once a year in it is not, however firm the years after", () => {
    expect(totals(point(2019, 1), point(2020, 2, "estimated"), point(2021, 3))).toEqual([
      ["2019", 1, "final"],
      ["2020", 3, "estimated"],
      ["2021", 6, "provisional"],
    ]);
  });

  it("does not add quarters to years", () => {
    const quarter = readPeriodCode("2020KW01") ?? yearCode(0);
    expect(totals(point(2019, 1), { ...point(2020, 5), period: quarter }, point(2020, 2))).toEqual([
      ["2019", 1, "final"],
      ["2020", 3, "final"],
    ]);
  });
});
