import { describe, expect, it } from "vitest";
import { nextCell } from "./grid-move.ts";

const last = { row: 4, column: 9 };
const middle = { row: 2, column: 5 };

describe("nextCell", () => {
  it.each([
    ["ArrowLeft", { row: 2, column: 4 }],
    ["ArrowRight", { row: 2, column: 6 }],
    ["ArrowUp", { row: 1, column: 5 }],
    ["ArrowDown", { row: 3, column: 5 }],
    ["Home", { row: 2, column: 0 }],
    ["End", { row: 2, column: 9 }],
  ])("%s leads one step on, or to the side of the row", (key, cell) => {
    expect(nextCell(key, false, middle, last)).toEqual(cell);
  });

  it.each(["ArrowLeft", "ArrowUp"])("%s stays in the first cell", (key) => {
    expect(nextCell(key, false, { row: 0, column: 0 }, last)).toEqual({ row: 0, column: 0 });
  });

  it.each(["ArrowRight", "ArrowDown"])("%s stays in the last cell", (key) => {
    expect(nextCell(key, false, last, last)).toEqual(last);
  });

  it("goes to the corners with Control", () => {
    expect(nextCell("Home", true, middle, last)).toEqual({ row: 0, column: 0 });
    expect(nextCell("End", true, middle, last)).toEqual(last);
  });

  it("leaves every other key to the browser", () => {
    expect(nextCell("Tab", false, middle, last)).toBeNull();
    expect(nextCell("Enter", false, middle, last)).toBeNull();
  });
});
