import { describe, expect, it } from "vitest";
import { numberedTitle } from "./numbered-title.ts";
import { numberRows } from "./numbering.ts";

/** Written as "level.number". */
const rows = (...headings: readonly (readonly [rank: number, number: number])[]) =>
  numberRows(headings.map(([rank, number], at) => ({ at, rank, number }))).map(({ depth, members }) => [
    depth,
    members.map(({ number }) => number),
  ]);

describe("rows of numbered headings", () => {
  it("count on where the levels of one row differ", () => {
    expect(rows([1, 1], [2, 2], [1, 3])).toEqual([[0, [1, 2, 3]]]);
  });

  it("stand inside each other when a deeper heading starts again at one", () => {
    expect(rows([1, 1], [3, 1], [3, 2], [1, 2], [3, 1])).toEqual([
      [0, [1, 2]],
      [1, [1, 2]],
      [1, [1]],
    ]);
  });

  it("start again at the same level when the number does", () => {
    expect(rows([3, 1], [3, 2], [3, 1], [3, 2])).toEqual([
      [0, [1, 2]],
      [0, [1, 2]],
    ]);
  });

  it("bear a small gap but not a large one", () => {
    expect(rows([1, 1], [1, 3], [1, 25])).toEqual([
      [0, [1, 3]],
      [0, [25]],
    ]);
  });
});

it.each([
  ["1 Wonen", 1, 0, "Wonen"],
  ["12. Werk", 12, 0, "Werk"],
  ["2.3) Zorg", 3, 1, "Zorg"],
  ["Chapter 4: Water", 4, 0, "Water"],
  ["Thema 5 – Lucht", 5, 0, "Lucht"],
] as const)("takes the number off %s", (text, number, nesting, title) => {
  expect(numberedTitle(text, new Set(["chapter", "thema"]))).toEqual({ number, nesting, title });
});

it.each(["2019-2022", "50-plussers", "3.0", "0 Niets", "1", "Wonen 1", "1e lijn"])("finds no number before a title in %s", (text) => {
  expect(numberedTitle(text, new Set())).toBeNull();
});
