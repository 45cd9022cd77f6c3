import { describe, expect, it } from "vitest";
import { once, periodOf, periodSchema } from "./pieces.ts";

describe("a date in an answer", () => {
  it.each([
    ["2024-04-26", "2024-04-26", "dag"],
    ["2024-04", null, "maand"],
    ["2024", null, "jaar"],
    [null, null, "onbekend"],
  ] as const)("%s has the day %s and is precise to the %s", (on, datum, precisie) => {
    const period = periodOf({ on, note: "eind" });
    expect(period).toEqual({ periode: on, datum, precisie, toelichting: "eind" });
    expect(periodSchema().parse(period)).toEqual(period);
  });
});

it("what is made once is the same ever after", () => {
  const make = once(() => ({}));
  expect(make()).toBe(make());
});
