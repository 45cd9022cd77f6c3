import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divided, sumOf, toCents, wholeEuros } from "./money.ts";

describe("toCents", () => {
  it.each([
    [0.005, 1],
    [-0.005, -1],
    [1.004, 100],
    [-1.236, -124],
    [0, 0],
  ])("makes of %f euro %i cents", (eur, cents) => {
    expect(toCents(eur)).toBe(cents);
  });
});

describe("wholeEuros", () => {
  it.each([
    [149, 1],
    [150, 2],
    [-150, -2],
    [-149, -1],
  ])("reads %i cents as %i euro", (cents, eur) => {
    expect(wholeEuros(cents)).toBe(eur);
  });
});

describe("divided", () => {
  it("gives the cents that are left to the largest remainders", () => {
    expect([...divided(100, [1, 1, 5])]).toEqual([14, 14, 72]);
    expect([...divided(10, [2, 3, 2])]).toEqual([3, 4, 3]);
  });

  it("gives to larger remainders before equals, and of equals to the first", () => {
    expect([...divided(10, [1.9, 2.7, 2.7, 2.7])]).toEqual([2, 3, 3, 2]);
    expect([...divided(10, [2.7, 1.9, 2.7, 2.7])]).toEqual([3, 2, 3, 2]);
  });

  it("gives the first of equals first", () => {
    expect([...divided(1, [1, 1, 1])]).toEqual([1, 0, 0]);
  });

  it("divides what is taken away just so", () => {
    expect([...divided(-100, [1, 1, 5])]).toEqual([-14, -14, -72]);
  });

  it("knows a share below zero, as own means have", () => {
    expect([...divided(375, [493, -118])]).toEqual([493, -118]);
  });

  it("has nothing to divide over nobody", () => {
    expect([...divided(0, [])]).toEqual([]);
    expect([...divided(0, [0, 0])]).toEqual([0, 0]);
  });

  it("refuses to divide something over nobody", () => {
    expect(() => divided(1, [])).toThrow("nobody to divide");
    expect(() => divided(-1, [0, 0])).toThrow("nobody to divide");
  });

  it("adds up to the whole, each within a cent of its share, whatever is divided", () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 })
      .filter((list) => sumOf(list) > 1e-3);
    fc.assert(
      fc.property(fc.integer({ min: -5e12, max: 5e12 }), weights, (cents, list) => {
        const parts = divided(cents, list);
        expect(sumOf(parts)).toBe(cents);
        for (const [at, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (cents * (list[at] ?? 0)) / sumOf(list))).toBeLessThan(1.01);
        }
      }),
    );
  });
});
