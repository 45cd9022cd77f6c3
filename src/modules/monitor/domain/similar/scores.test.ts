import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { scoresOf } from "./scores.ts";

const dimension = { key: "d", group: "size" } as const;
const scoresFor = (values: readonly (number | null)[]) =>
  scoresOf([dimension], new Map(values.map((value, at) => [asId<CityId>(String(at)), new Map([["d", value]])])));
const listed = (values: readonly (number | null)[]) => [...scoresFor(values).ofCity.values()].map((own) => own.get("d"));

/** Whole numbers, so that a sum is exact. */
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const close = (found: readonly (number | undefined)[], expected: readonly (number | undefined)[]) => {
  for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value ?? Number.NaN, 6);
};

describe("scoresOf", () => {
  it("divides by the number of cities, not by one less", () => {
    expect(scoresFor([1, 3]).spreads.get("d")).toEqual({ count: 2, mean: 2, deviation: 1, lowest: 1, highest: 3 });
    expect(listed([1, 3])).toEqual([-1, 1]);
  });

  it("cuts off at three, on both sides", () => {
    const far = [1000, ...Array.from({ length: 20 }, () => 0)];
    expect(listed(far)[0]).toBe(3);
    expect(listed(far.map((value) => -value))[0]).toBe(-3);
  });

  it("leaves out what is missing, and does not take it for zero", () => {
    expect(listed([1, null, 3])).toEqual([-1, undefined, 1]);
    expect(scoresFor([1, null, 3]).spreads.get("d")).toMatchObject({ count: 2, mean: 2 });
  });

  it("puts everybody in the middle when all are the same, also when their sum is not exact", () => {
    expect(listed([0.1, 0.1, 0.1])).toEqual([0, 0, 0]);
  });

  it("says of a dimension without figures that it has none", () => {
    expect(scoresFor([null, null]).spreads.get("d")?.count).toBe(0);
    expect(listed([null, null])).toEqual([undefined, undefined]);
  });

  it("does not care where zero lies, nor in which unit is counted", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 1000 }), (some, more, times) => {
        close(listed(some.map((value) => value * times + more)), listed(some));
      }),
    );
  });

  it("turns every score around when the figures are turned around", () => {
    fc.assert(
      fc.property(values, (some) => {
        const turned = listed(some.map((value) => -value));
        close(
          turned.map((score) => -(score ?? 0)),
          listed(some),
        );
      }),
    );
  });
});
