import fc from "fast-check";
import { expect, it } from "vitest";
import { citiesAtOnce, fitsAtOnce } from "./matrix-piece.ts";

it("shows the whole of this agenda at once, and of a large network a part that a phone can carry", () => {
  expect(fitsAtOnce(45, 41)).toBe(true);
  expect(citiesAtOnce(45, 41)).toBe(41);
  expect(fitsAtOnce(50, 400)).toBe(false);
  expect([citiesAtOnce(6, 400), citiesAtOnce(6, 400, "list")]).toEqual([142, 42]);
  expect(fitsAtOnce(5, 400)).toBe(false);
});

it("always shows some cities, and never more cells than fit, but for ten cities beside very many focus points", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 1000 }), (points, cities) => {
      const shown = citiesAtOnce(points, cities);
      expect(shown).toBeGreaterThan(0);
      expect(fitsAtOnce(points, shown) || shown <= 10).toBe(true);
    }),
  );
});
