import { describe, expect, it } from "vitest";
import { axisFor } from "./axis.ts";
import { figureIn, writingOf } from "./numerals.ts";

const measure = { title: "Schuld", unit: "euro", decimals: 1 };
const writing = (...figures: readonly number[]) => writingOf(measure, figures, "nl");

describe("a figure in a picture", () => {
  it.each([
    [131_730, 0, "131.730"],
    [4.2, 2, "4,20"],
    [-3.4, 1, "−3,4"],
    [-0.01, 1, "0,0"],
  ])("%d with %i decimals is %s", (figure, decimals, words) => {
    expect(figureIn(figure, decimals, "nl")).toBe(words);
  });
});

describe("the unit", () => {
  it.each([
    [999_999, "euro"],
    [1_000_000, "euro × 1 miljoen"],
    [3.4e9, "euro × 1 miljard"],
    [2e15, "euro × 10¹⁵"],
    [0.0002, "euro × 10⁻⁶"],
    [0, "euro"],
  ])("of figures up to %d is: %s", (largest, unit) => {
    expect(writing(largest).unit).toBe(unit);
  });

  it("has its scale taken out of figures and ticks", () => {
    const { figure, tick } = writing(0, 3e6);
    expect(figure(2_450_000)).toBe("2,5");
    expect(axisFor([0, 3e6]).ticks.map((one) => tick(one, axisFor([0, 3e6])))).toEqual(["0,0", "0,5", "1,0", "1,5", "2,0", "2,5", "3,0"]);
  });
});
