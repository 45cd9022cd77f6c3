import { describe, expect, it } from "vitest";
import { holds, scopeOf, touches } from "./scope.ts";

const themes = [{ id: "t1" }, { id: "t2" }, { id: "t3" }];
const points = [
  { id: "p11", themes: ["t1"] },
  { id: "p12", themes: ["t1", "t2"] },
  { id: "p21", themes: ["t2"] },
];

describe("what a body is about", () => {
  it("is the whole agenda when nobody recorded it, or only what whoever asks may not know", () => {
    for (const subjects of [[], [{ theme: "hidden", focusPoint: null }], [{ theme: "hidden", focusPoint: "gone" }]]) {
      const scope = scopeOf(subjects, themes, points);
      expect([scope.isWhole, scope.themes.size, scope.points.size]).toEqual([true, 3, 3]);
    }
  });

  it("is every focus point of a whole theme, also one that another theme numbers", () => {
    const scope = scopeOf([{ theme: "t2", focusPoint: null }], themes, points);
    expect([[...scope.themes], [...scope.points], scope.isWhole]).toEqual([["t2"], ["p12", "p21"], false]);
  });

  it("is one focus point, with the theme that numbers it", () => {
    const scope = scopeOf([{ theme: "t2", focusPoint: "p12" }], themes, points);
    expect([[...scope.themes], [...scope.wholeThemes], [...scope.points]]).toEqual([["t1"], [], ["p12"]]);
  });
});

describe("whether something belongs to it", () => {
  const part = scopeOf([{ theme: "t2", focusPoint: null }], themes, points);

  it("a statement does through its theme or a focus point", () => {
    expect(holds(part, { theme: "t2", focusPoints: [] })).toBe(true);
    expect(holds(part, { theme: "t1", focusPoints: ["p12"] })).toBe(true);
    expect(holds(part, { theme: "t1", focusPoints: ["p11"] })).toBe(false);
  });

  it("what has no theme does only with the whole agenda", () => {
    expect([touches(part, null), touches(part, "t2"), touches(part, "t1")]).toEqual([false, true, false]);
    expect(touches(scopeOf([], themes, points), null)).toBe(true);
  });
});
