import { describe, expect, it } from "vitest";
import { yearCode } from "./period-code.ts";
import { wayOf, wayTogether } from "./way.ts";

const change = (start: number, end: number) => ({ from: yearCode(2022), until: yearCode(2025), start, end, cities: 40 });

describe("the way of a figure", () => {
  it.each([
    ["higher_better", 100, 101, "better"],
    ["higher_better", 100, 99, "worse"],
    ["lower_better", 100, 99, "better"],
    ["lower_better", 100, 101, "worse"],
    ["higher_better", 100, 100.99, "level"],
    ["lower_better", 100, 99.01, "level"],
    ["higher_better", 0, 0, "level"],
    ["higher_better", 0, 0.1, "better"],
    ["higher_better", -100, -99, "better"],
    ["neither", 100, 200, "untold"],
  ] as const)("when %s, from %d to %d is %s", (direction, start, end, way) => {
    expect(wayOf(change(start, end), direction)).toBe(way);
  });

  it("cannot be told without a change", () => {
    expect(wayOf(null, "higher_better")).toBe("untold");
  });
});

describe("the way of a focus point", () => {
  it.each([
    [["better", "level", "untold"], "better"],
    [["worse", "level"], "worse"],
    [["better", "worse", "level"], "differ"],
    [["level", "untold"], "level"],
    [["untold"], "untold"],
    [[], "none"],
  ] as const)("of %j is %s", (each, way) => {
    expect(wayTogether(each)).toBe(way);
  });
});
