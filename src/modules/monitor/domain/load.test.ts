import { describe, expect, it } from "vitest";
import { noRows, progressOf, spanOver } from "./load.ts";
import { yearCode } from "./period-code.ts";

describe("the time that a load still takes", () => {
  it("is not known before anything was read, nor when nobody says how many there are", () => {
    expect(progressOf(0, 100, 0, 1000)).toEqual({ read: 0, total: 100, secondsLeft: null });
    expect(progressOf(50, null, 50, 1000)).toEqual({ read: 50, total: null, secondsLeft: null });
  });

  it("goes by what this run read, not by what an earlier one did", () => {
    expect(progressOf(60, 100, 10, 1000)).toMatchObject({ secondsLeft: 4 });
  });

  it("is nothing when more was read than there should be", () => {
    expect(progressOf(120, 100, 120, 1000).secondsLeft).toBe(0);
  });
});

describe("the first and the last period of a load", () => {
  it("are not known before anything was read", () => {
    expect(spanOver(noRows, [])).toEqual({ first: null, last: null });
  });

  it("can only be widened", () => {
    const known = spanOver(noRows, [yearCode(2019), yearCode(2017), yearCode(2018)]);
    expect(known).toEqual({ first: "2017JJ00", last: "2019JJ00" });
    expect(spanOver({ ...noRows, ...known }, [yearCode(2018)])).toEqual(known);
    expect(spanOver({ ...noRows, ...known }, [yearCode(2021)])).toEqual({ first: "2017JJ00", last: "2021JJ00" });
  });
});
