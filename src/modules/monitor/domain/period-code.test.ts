import { describe, expect, it } from "vitest";
import { byTime, partsOf, placeInTime, readPeriodCode, yearCode } from "./period-code.ts";

const code = (text: string) => readPeriodCode(text) ?? yearCode(0);

describe("readPeriodCode", () => {
  it.each(["2019JJ00", "2019KW02", "2019MM11", "2019HJ01", "2013X005", "2015G400", "2019SJ00"])("keeps %s", (text) => {
    expect(readPeriodCode(text)).toBe(text);
  });

  it("takes the padding off that the third version of the service adds", () => {
    expect(readPeriodCode(" 2019JJ00 ")).toBe("2019JJ00");
  });

  it.each(["", "2019", "2019*", "JJ002019", "2019JJ0", "2019JJ000"])("does not guess at %j", (text) => {
    expect(readPeriodCode(text)).toBeNull();
  });
});

it("partsOf calls a kind that is not known other, and keeps its year", () => {
  expect(partsOf(code("2015G400"))).toEqual({ year: 2015, kind: "other", number: 0 });
  expect(partsOf(code("2013X005"))).toEqual({ year: 2013, kind: "account", number: 5 });
  expect(partsOf(code("2019MM11"))).toEqual({ year: 2019, kind: "month", number: 11 });
});

it("placeInTime puts a quarter where it begins", () => {
  expect(placeInTime(code("2019KW02"))).toBe(2019.25);
  expect(placeInTime(code("2019MM07"))).toBe(2019.5);
  expect(placeInTime(yearCode(2019))).toBe(2019);
});

it("byTime puts the earlier first", () => {
  expect([code("2020JJ00"), code("2019MM11"), code("2019KW01"), code("2019JJ00")].toSorted(byTime)).toEqual([
    "2019JJ00",
    "2019KW01",
    "2019MM11",
    "2020JJ00",
  ]);
});

it("byTime puts codes of one kind in the order of their places in time, and of equal ones none first", () => {
  const years = [1999, 2000, 2020];
  for (const letters of ["JJ", "KW", "MM", "HJ", "X0", "G4"]) {
    const codes = years.flatMap((year) => ["01", "02"].map((number) => code(`${year}${letters}${number}`)));
    for (const [at, one] of codes.entries())
      for (const [other, two] of codes.entries()) {
        expect(Math.sign(byTime(one, two))).toBe(Math.sign(at - other));
        expect(placeInTime(one) <= placeInTime(two) || byTime(one, two) > 0).toBe(true);
      }
  }
});
