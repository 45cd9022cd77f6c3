import { describe, expect, it } from "vitest";
import type { Milestone } from "./execution.ts";
import { progressOf } from "./milestones.ts";

const step = (weight: number | null, doneOn: string | null): Milestone => ({ title: "Stap", due: null, weight, doneOn });

describe("the progress of milestones (A3)", () => {
  it("is the share of the weights that were reached; what has no weight is counted apart", () => {
    expect(progressOf([step(3, "2026"), step(1, null), step(null, "2026-01")])).toEqual({
      total: 3,
      reached: 2,
      weightless: 1,
      share: 0.75,
    });
  });

  it("has no share when no step has a weight: nobody said how heavy they are", () => {
    expect(progressOf([step(null, "2026"), step(null, null)])).toEqual({ total: 2, reached: 1, weightless: 2, share: null });
    expect(progressOf([step(0, "2026")]).share).toBeNull();
    expect(progressOf([])).toEqual({ total: 0, reached: 0, weightless: 0, share: null });
  });
});
