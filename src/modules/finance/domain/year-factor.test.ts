import { describe, expect, it } from "vitest";
import { aFundSet } from "../../../../tests/build/fund-year.ts";
import { asId } from "../../../lib/ids.ts";
import type { ParameterValue } from "./parameter.ts";
import { factorFor } from "./year-factor.ts";

const set = aFundSet();
const told = (from: number, value: number | null, parameter = "factor"): ParameterValue => ({
  parameter: asId(parameter),
  from,
  until: from,
  stand: `circulaire over ${from}`,
  knownOn: "2026-05",
  value,
  firmness: "enacted",
  source: asId("andere-bron"),
  note: null,
});
const values = [told(2026, 1.491), told(2027, 1.549), told(2030, null), told(2029, 9, "accres.percentage")];

describe("the factor of a year", () => {
  it("is that of the set in the year of the set, whatever is told elsewhere", () => {
    expect(factorFor(set, 2024, [told(2024, 1.3)])).toEqual({
      value: 1.42,
      firmness: "forecast",
      source: "circulaires",
      stand: "septembercirculaire 2024",
    });
  });

  it("is what was told of another year", () => {
    expect(factorFor(set, 2026, values)).toEqual({
      value: 1.491,
      firmness: "enacted",
      source: "andere-bron",
      stand: "circulaire over 2026",
    });
  });

  it("is of a year that nobody tells of as in the nearest that is told, and then taken by us", () => {
    expect(factorFor(set, 2031, values)).toEqual({
      value: 1.549,
      firmness: "assumption",
      source: "andere-bron",
      stand: "circulaire over 2027",
    });
  });

  it("is that of the set where the set is nearest, or nothing is told", () => {
    const taken = { value: 1.42, firmness: "assumption", source: "circulaires", stand: "septembercirculaire 2024" };
    expect(factorFor(set, 2019, values)).toEqual(taken);
    expect(factorFor(set, 2031, [])).toEqual(taken);
  });
});
