import { describe, expect, it } from "vitest";
import type { TimelineItem, TimelineKind } from "./timeline.ts";
import { chosenYears, yearsIn } from "./timeline-years.ts";

const today = "2026-11-24";
const at = (on: string | null, kind: TimelineKind = "event"): TimelineItem => ({
  kind,
  date: { on, note: null },
  sentence: String(on),
  theme: null,
  address: null,
  sources: [],
  isPast: null,
  cameOf: [],
});
const years = yearsIn([
  at("2019-03-01"),
  at("2019", "deadline"),
  at("2020-05"),
  at("2026-01-30"),
  at("2050", "deadline"),
  at(null, "milestone"),
]);
const named = (chosen: typeof years) => chosen.map(({ year }) => year);

describe("the years of a timeline", () => {
  it("are those in which there is something, with how much of each kind; what has no date stands last", () => {
    expect(named(years)).toEqual(["2019", "2020", "2026", "2050", null]);
    expect([...(years[0]?.counts ?? [])]).toEqual([
      ["event", 1],
      ["deadline", 1],
    ]);
  });

  it("say where years are left out before them", () => {
    expect(years.filter(({ isAfterGap }) => isAfterGap).map(({ year }) => year)).toEqual(["2026", "2050"]);
  });
});

describe("the year that is shown", () => {
  it("is the latest that has begun, also when deadlines lie decades ahead", () => {
    expect(named(chosenYears(years, undefined, today))).toEqual(["2026"]);
    expect(named(chosenYears(years, undefined, "2025-12-31"))).toEqual(["2020"]);
  });

  it("is the first when none has begun, and none when there is nothing at all", () => {
    expect(named(chosenYears(yearsIn([at("2030"), at("2040")]), undefined, today))).toEqual(["2030"]);
    expect(named(chosenYears(yearsIn([at(null)]), undefined, today))).toEqual([null]);
    expect(chosenYears([], undefined, today)).toEqual([]);
  });

  it("is the one that was chosen, what has no date, or all of them", () => {
    expect(named(chosenYears(years, "2020", today))).toEqual(["2020"]);
    expect(named(chosenYears(years, "2021", today))).toEqual([]);
    expect(named(chosenYears(years, "undated", today))).toEqual([null]);
    expect(chosenYears(years, "all", today)).toHaveLength(5);
  });
});
