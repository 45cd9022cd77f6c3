import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

const span = { top: 0, bottom: 300 };
const labels = (...middles: readonly number[]) => middles.map((middle) => ({ middle, height: 20 }));

describe("labels", () => {
  it("that just touch stay where they belong", () => {
    expect(spread(labels(100, 120), span)).toEqual([100, 120]);
  });

  it("that belong at one place stand around it", () => {
    expect(spread(labels(100, 100), span)).toEqual([90, 110]);
  });

  it("at an edge stay inside", () => {
    expect(spread(labels(0, 300), span)).toEqual([10, 290]);
  });

  it("push on what stands next to them", () => {
    expect(spread(labels(0, 5, 25), span)).toEqual([10, 30, 50]);
  });

  it("never lie on each other and keep their order, as long as there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { maxLength: 15 }), (wanted) => {
        const sorted = wanted.toSorted((a, b) => a - b);
        const middles = spread(labels(...sorted), span);
        for (const [index, middle] of middles.entries()) {
          expect(middle).toBeGreaterThanOrEqual(index === 0 ? 10 : (middles[index - 1] ?? 0) + 20 - 1e-9);
          expect(middle).toBeLessThanOrEqual(290 + 1e-9);
        }
      }),
    );
  });
});
