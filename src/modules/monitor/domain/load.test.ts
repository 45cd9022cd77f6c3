import { describe, expect, it } from "vitest";
import { progressOf } from "./load.ts";

describe("the time that a load still takes", () => {
  it("is not known before anything was read, nor when nobody says how many there are", () => {
    expect(progressOf(0, 100, 0, 1000)).toEqual({ read: 0, total: 100, perSecond: null, secondsLeft: null });
    expect(progressOf(50, null, 50, 1000)).toEqual({ read: 50, total: null, perSecond: 50, secondsLeft: null });
  });

  it("goes by what this run read, not by what an earlier one did", () => {
    expect(progressOf(60, 100, 10, 1000)).toMatchObject({ perSecond: 10, secondsLeft: 4 });
  });

  it("is nothing when more was read than there should be", () => {
    expect(progressOf(120, 100, 120, 1000).secondsLeft).toBe(0);
  });
});
