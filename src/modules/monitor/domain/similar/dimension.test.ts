import { describe, expect, it } from "vitest";
import { figureOf, type Making } from "./dimension.ts";

const published = new Map([
  ["before", 200],
  ["after", 210],
  ["none", 0],
  ["below", -1],
]);

describe("figureOf", () => {
  it.each([
    [{ kind: "value", of: "none" }, 0],
    [{ kind: "value", of: "below" }, -1],
    [{ kind: "logarithm", of: "before" }, Math.log(200)],
    [{ kind: "ratio", of: "after", per: "before", scale: 100 }, 105],
    [{ kind: "ratio", of: "none", per: "before", scale: 1 }, 0],
  ] satisfies [Making, number][])("makes %j", (making, figure) => {
    expect(figureOf(making, published)).toBe(figure);
  });

  it("counts growth in percent of what there was first", () => {
    expect(figureOf({ kind: "growth", from: "before", to: "after" }, published)).toBeCloseTo(5, 12);
  });

  it.each([
    { kind: "value", of: "absent" },
    { kind: "logarithm", of: "none" },
    { kind: "growth", from: "none", to: "after" },
    { kind: "growth", from: "before", to: "absent" },
    { kind: "growth", from: "absent", to: "after" },
    { kind: "ratio", of: "after", per: "none", scale: 1 },
    { kind: "ratio", of: "after", per: "absent", scale: 1 },
  ] satisfies Making[])("has no figure, and certainly not zero, for %j", (making) => {
    expect(figureOf(making, published)).toBeNull();
  });
});
