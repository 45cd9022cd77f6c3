import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartialDate } from "./partial-date.ts";
import { boundsOf, byPeriod, endedOn, firstDay, lastDay, type Period, type PeriodEnd, since, standsOn } from "./period.ts";

const on = (date: string | null): PartialDate => ({ on: date, note: null });
const seen = (date: string | undefined): PartialDate | null => (date === undefined ? null : on(date));

interface Told {
  from?: string;
  until?: string;
  end?: PeriodEnd;
  firstSeen?: string;
  lastSeen?: string;
}

const aPeriod = ({ from, until, end, firstSeen, lastSeen }: Told): Period => ({
  from: on(from ?? null),
  until: on(until ?? null),
  end: end ?? (until === undefined ? "running" : "ended"),
  firstSeen: seen(firstSeen),
  lastSeen: seen(lastSeen),
});

describe("standsOn", () => {
  it.each([
    // what is known                                                    day           stands
    ["the first day itself", { from: "2018-01-01" }, "2018-01-01", "yes"],
    ["the day before it", { from: "2018-01-01" }, "2017-12-31", "no"],
    ["the last day", { from: "2018-01-01", until: "2019-03-15" }, "2019-03-14", "yes"],
    ["the first day on which it is over", { from: "2018-01-01", until: "2019-03-15" }, "2019-03-15", "no"],
    ["a day in the month in which it began", { from: "2022-09" }, "2022-09-10", "perhaps"],
    ["the last day of that month", { from: "2022-09" }, "2022-09-30", "yes"],
    ["a day in the year in which it ended", { from: "2015", until: "2022" }, "2022-06-01", "perhaps"],
    ["an unknown beginning, after the first source", { firstSeen: "2009-04-28" }, "2012-01-01", "yes"],
    ["an unknown beginning, before the first source", { firstSeen: "2009-04-28" }, "2009-04-27", "no"],
    ["nothing known of the beginning, before the end", { until: "2019-01-15" }, "2018-01-01", "perhaps"],
    ["an unknown end, up to the last source", { from: "2022-09-23", end: "unknown", lastSeen: "2023-02-10" }, "2023-02-10", "yes"],
    ["an unknown end, after the last source", { from: "2022-09-23", end: "unknown", lastSeen: "2023-02-10" }, "2023-02-11", "perhaps"],
    ["an unknown end, right at the beginning", { from: "2022-09-23", end: "unknown" }, "2022-09-23", "yes"],
    ["an unknown beginning, on the day of the only source", { end: "unknown", lastSeen: "2023-02-10" }, "2023-02-10", "yes"],
    ["nothing known at all", { end: "unknown" }, "2020-01-01", "perhaps"],
  ] as const)("%s", (_what, told, day, stands) => {
    expect(standsOn(aPeriod(told), day)).toBe(stands);
  });

  const aDay = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const aPart = fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

  it("never says that something stands outside its bounds, and never denies it inside", () => {
    fc.assert(
      fc.property(fc.option(aPart), fc.option(aPart), fc.option(aPart), aDay, (from, until, firstSeen, day) => {
        const period = aPeriod({ ...(from && { from }), ...(until && { until }), ...(firstSeen && { firstSeen }) });
        const { notBefore, notAfter } = boundsOf(period);
        expect(standsOn(period, day) === "no").toBe(day < notBefore || day >= notAfter);
      }),
    );
  });
});

it("bounds what nobody dated by all days", () => {
  expect(boundsOf(aPeriod({ end: "unknown" }))).toEqual({ notBefore: firstDay, notAfter: lastDay });
});

it("ends a period without touching how it began", () => {
  const ended = endedOn(since("2022-07-01"), "2026-03-30");
  expect([standsOn(ended, "2026-03-29"), standsOn(ended, "2026-03-30")]).toEqual(["yes", "no"]);
});

it("sorts by beginning, and by the earliest source where that is unknown", () => {
  const sorted = [since("2018-01-01"), aPeriod({ firstSeen: "2009-04-28" }), aPeriod({ end: "unknown" })].toSorted(byPeriod);
  expect(sorted.map(({ from, firstSeen }) => from.on ?? firstSeen?.on)).toEqual(["2009-04-28", "2018-01-01", undefined]);
});
