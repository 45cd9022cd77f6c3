import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisAround, axisFor, shareOn, showsZero, yearsBetween } from "./axis.ts";

describe("an axis", () => {
  it.each([
    ["figures that would be flat above zero", [121_300, 131_730], 120_000, 132_000],
    ["figures that need a third of the room or more", [6, 9], 0, 10],
    ["figures on both sides of zero", [-3.5, 4], -4, 4],
    ["one figure", [4.2], 0, 5],
    ["only zeros", [0, 0], 0, 1],
    ["nothing", [], 0, 1],
    ["only negative figures", [-9, -1], -10, 0],
  ] as const)("for %s runs between round numbers", (_what, figures, low, high) => {
    expect(axisFor(figures)).toMatchObject({ low, high });
  });

  it("says so when zero does not stand on it", () => {
    expect([showsZero(axisFor([121_300, 131_730])), showsZero(axisFor([6, 9]))]).toEqual([false, true]);
  });

  it("holds all figures and has rising ticks, however large or small they are", () => {
    const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), fc.constantFrom(1, 1e-9), (raw, factor) => {
        const figures = raw.map((one) => one * factor).filter((one) => one === 0 || Math.abs(one) > 1e-12);
        const axis = axisFor(figures);
        const shares = figures.map((one) => shareOn(axis, one));
        expect(shares.every((share) => share >= -1e-6 && share <= 1 + 1e-6)).toBe(true);
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThan(12);
        expect(axis.ticks).toEqual(axis.ticks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("for bars ends at the longest of them and begins at zero", () => {
    expect(axisAround([12, 7])).toMatchObject({ low: 0, high: 12 });
    expect(axisAround([-2, 7])).toMatchObject({ low: -2, high: 7 });
    expect(axisAround([0])).toMatchObject({ low: 0, high: 1 });
  });
});

describe("the years to name", () => {
  it.each([
    [2018, 2023, 11, [2018, 2019, 2020, 2021, 2022, 2023]],
    [2012, 2030, 11, [2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030]],
    [2018.5, 2019.2, 4, [2019]],
    [2018.2, 2018.7, 4, []],
  ])("from %d to %d are at most %d, the last one among them", (from, to, most, years) => {
    expect(yearsBetween(from, to, most)).toEqual(years);
  });
});
