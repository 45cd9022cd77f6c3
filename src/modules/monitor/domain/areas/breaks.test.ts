import { describe, expect, it } from "vitest";
import { went } from "../../../../../tests/build/areas.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { type PeriodCode, readPeriodCode, yearCode } from "../period-code.ts";
import type { AreaChange } from "./area-change.ts";
import { breaksOf } from "./breaks.ts";

const breaks = (area: string, changes: readonly AreaChange[], periods: readonly PeriodCode[]) =>
  breaksOf(asId<AreaCode>(area), changes, periods).map(({ period }) => period);
const years = (...all: readonly number[]) => all.map(yearCode);
const merger = [went("abolition", "A", "B", 2019)];

describe("breaksOf", () => {
  it("marks the year that begins with the change, not the one before", () => {
    expect(breaks("B", merger, years(2017, 2018, 2019, 2020))).toEqual(["2019JJ00"]);
  });

  it("marks the first figure after the change, however long after and in whatever order they come", () => {
    expect(breaks("B", merger, years(2024, 2016))).toEqual(["2024JJ00"]);
  });

  it("does not mark the first figure of all, for there is nothing before it", () => {
    expect(breaks("B", merger, years(2019, 2020))).toEqual([]);
    expect(breaks("B", merger, [])).toEqual([]);
  });

  it("marks one quarter of a year, not all four", () => {
    const quarters = ["2018KW04", "2019KW01", "2019KW02"].flatMap((code) => readPeriodCode(code) ?? []);
    expect(breaks("B", merger, quarters)).toEqual(["2019KW01"]);
  });

  it("takes a change in the course of a year for one of the year after", () => {
    const [change] = merger;
    expect(breaks("B", change ? [{ ...change, day: "2019-03-24" }] : [], years(2018, 2019, 2020))).toEqual(["2020JJ00"]);
  });

  it("is marked at giver and receiver, unless nobody lived there; when that is not told it is marked", () => {
    const moved = (inhabitants: number | null) => [went("border", "A", "B", 2019, { inhabitants, hectares: 5 })];
    expect([breaks("A", moved(1), years(2018, 2019)), breaks("B", moved(1), years(2018, 2019))]).toEqual([["2019JJ00"], ["2019JJ00"]]);
    expect(breaks("A", moved(0), years(2018, 2019))).toEqual([]);
    expect(breaks("A", moved(null), years(2018, 2019))).toEqual(["2019JJ00"]);
    expect(breaks("C", moved(1), years(2018, 2019))).toEqual([]);
  });

  it("does not mark what an area gave to itself", () => {
    expect(breaks("A", [went("border", "A", "A", 2019, { inhabitants: 5 })], years(2018, 2019))).toEqual([]);
  });
});
