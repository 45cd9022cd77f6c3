import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearCode } from "./period-code.ts";
import { courseOf, type TargetPath, valueOn } from "./target-path.ts";

const at = (year: number, value: number) => ({ period: yearCode(year), value });
const linear: TargetPath = { kind: "linear", base: at(2018, 0), target: at(2028, 750_000) };
const valueIn = (path: TargetPath, year: number) => {
  const course = courseOf(path);
  return course && valueOn(course, yearCode(year));
};

describe("a linear path", () => {
  it.each([
    [2017, 0],
    [2018, 0],
    [2019, 75_000],
    [2025, 525_000],
    [2028, 750_000],
    [2040, 750_000],
  ])("asks in %d for %d, and after its end no more than at its end", (year, value) => {
    expect(valueIn(linear, year)).toBe(value);
  });

  it("asks for 483,871 homes off gas in 2024, on the way to three million in 2050", () => {
    expect(Math.round(valueIn({ kind: "linear", base: at(2019, 0), target: at(2050, 3_000_000) }, 2024) ?? 0)).toBe(483_871);
  });

  it("goes down as it goes up", () => {
    const year = fc.integer({ min: 2000, max: 2060 });
    fc.assert(
      fc.property(year, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (in_, from, to) => {
        const path = (sign: number): TargetPath => ({ kind: "linear", base: at(2020, sign * from), target: at(2050, sign * to) });
        expect(valueIn(path(-1), in_)).toBeCloseTo(-(valueIn(path(1), in_) ?? 0), 9);
      }),
    );
  });
});

it("a constant number per year adds up, and stops at its end", () => {
  const path: TargetPath = { kind: "constant_per_year", base: at(2019, 0), perYear: 3000, until: yearCode(2050) };
  expect([2019, 2020, 2050, 2060].map((year) => valueIn(path, year))).toEqual([0, 3000, 93_000, 93_000]);
});

it("a step asks for nothing before its moment", () => {
  const path: TargetPath = { kind: "step", base: at(2019, 0), target: at(2021, 1) };
  expect([2019, 2020, 2021, 2022].map((year) => valueIn(path, year))).toEqual([0, 0, 1, 1]);
});

it("without a base, or without a path, there is nothing to follow", () => {
  expect(courseOf({ kind: "linear", base: null, target: at(2050, 0) })).toBeNull();
  expect(courseOf({ kind: "none" })).toBeNull();
});
