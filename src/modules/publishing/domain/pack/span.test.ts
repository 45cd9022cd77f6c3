import { describe, expect, it } from "vitest";
import { isWithin, spanCalled, spanProblem, yearIn } from "./span.ts";

const year2020 = { from: "2020-01-01", until: "2020-12-31" };
const on = (date: string | null) => ({ on: date, note: null });

describe("isWithin", () => {
  it.each([
    ["2020-01-01", true],
    ["2020-12-31", true],
    ["2019-12-31", false],
    ["2021-01-01", false],
    ["2020", true],
    ["2020-02", true],
    ["2019", false],
    [null, false],
  ])("%s in 2020: %s", (date, isIn) => {
    expect(isWithin(on(date), year2020)).toBe(isIn);
  });

  it("counts a year when a single day of it lies in the stretch", () => {
    expect(isWithin(on("2020"), { from: "2020-12-31", until: "2021-06-30" })).toBe(true);
  });
});

describe("spanCalled", () => {
  const agenda = { fromYear: 2019, untilYear: 2022 };

  it.each([
    ["this-year", { from: "2026-01-01", until: "2026-12-31" }],
    ["last-year", { from: "2025-01-01", until: "2025-12-31" }],
    ["agenda", { from: "2019-01-01", until: "2022-12-31" }],
  ] as const)("%s", (name, span) => {
    expect(spanCalled(name, agenda, "2026-01-01")).toEqual(span);
  });
});

describe("spanProblem", () => {
  it.each([
    ["2020-01-01", "2020-01-01", null],
    ["2020-01-02", "2020-01-01", "order"],
    ["2020-01-01", null, "half"],
    [null, "2020-01-01", "half"],
    [null, null, "half"],
  ])("%s to %s: %s", (from, until, problem) => {
    expect(spanProblem(from, until)).toBe(problem);
  });
});

it.each([
  ["2019", "2019"],
  ["circa 2020", "2020"],
  ["12019", null],
  ["onbekend", null],
  [null, null],
])("a source that says %s names the year %s", (words, year) => {
  expect(yearIn(words)).toBe(year);
});
