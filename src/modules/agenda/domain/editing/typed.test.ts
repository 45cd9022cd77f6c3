import { describe, expect, it } from "vitest";
import { isoDate, plainAmount, typedDate } from "./typed.ts";

describe("a date as it is typed", () => {
  it.each([
    ["24-11-2026", "2026-11-24"],
    ["4/1/2026", "2026-01-04"],
    ["11-2026", "2026-11"],
    ["2026", "2026"],
    ["2026-11-24", "2026-11-24"],
    ["eind 2026", "eind 2026"],
    ["31-02-2026", "2026-02-31"],
    ["", ""],
  ])("%s is %s", (typed, iso) => {
    expect(isoDate(typed)).toBe(iso);
  });

  it("is shown again as it is written", () => {
    expect(["2026-11-24", "2026-11", "2026", "straks"].map(typedDate)).toEqual(["24-11-2026", "11-2026", "2026", "straks"]);
  });
});

describe("an amount as it is typed", () => {
  it.each([
    ["€ 1.500.000", "1500000"],
    ["€ 1.500.000,-", "1500000"],
    ["2500", "2500"],
    ["1 250 000,00", "1250000"],
    ["1,5 miljoen", "1,5 miljoen"],
    ["12.5", "12.5"],
    ["-5", "-5"],
  ])("%s is %s", (typed, plain) => {
    expect(plainAmount(typed)).toBe(plain);
  });
});
