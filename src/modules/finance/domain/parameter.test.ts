import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { knownValue, type ParameterValue } from "./parameter.ts";

const value = (changes: Partial<ParameterValue>): ParameterValue => ({
  parameter: asId("accres.percentage"),
  from: 2026,
  until: 2026,
  stand: "septembercirculaire 2021",
  knownOn: "2021-09-21",
  value: 3.2,
  firmness: "forecast",
  source: asId("binnenlandsbestuur-2021"),
  note: null,
  ...changes,
});
const values = [
  value({}),
  value({ stand: "meicirculaire 2025", knownOn: "2025-05", value: 4.72 }),
  value({ from: 2027, until: 2030, value: 1 }),
];

describe("what is known of a year (F3)", () => {
  it("is by the latest document", () => {
    expect(knownValue(values, "accres.percentage", 2026)?.value).toBe(4.72);
  });

  it("is by the latest until a moment, when one is given", () => {
    expect(knownValue(values, "accres.percentage", 2026, "2024")?.value).toBe(3.2);
    expect(knownValue(values, "accres.percentage", 2026, "2025-05")?.value).toBe(4.72);
    expect(knownValue(values, "accres.percentage", 2026, "2020")).toBeNull();
  });

  it("holds for all years that it is about, and no others", () => {
    expect([2026, 2027, 2030, 2031].map((year) => knownValue(values, "accres.percentage", year)?.value ?? null)).toEqual([
      4.72,
      1,
      1,
      null,
    ]);
  });

  it("is of the quantity itself", () => {
    expect(knownValue(values, "accres.bedrag", 2026)).toBeNull();
  });
});
