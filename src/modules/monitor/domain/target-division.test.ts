import { describe, expect, it } from "vitest";
import { aMeasuredTarget, aSizeSeries } from "../../../../tests/build/target.ts";
import { asId, type CityId } from "../../../lib/ids.ts";
import { yearCode } from "./period-code.ts";
import { divisionOf, heldAgainstStocks, paceOf } from "./target-division.ts";

const [ede, breda, delft] = [asId<CityId>("GM0228"), asId<CityId>("GM0758"), asId<CityId>("GM0503")];
const sizes = aSizeSeries({
  ofCountry: 1000,
  ofCity: new Map([
    [ede, 50],
    [breda, 100],
  ]),
});
const divided = aMeasuredTarget({ counting: "running_total", division: { total: 800, by: sizes } });

describe("a number of the country divided over cities", () => {
  it("gives each city its part by size, and leaves out who has no size", () => {
    const division = divisionOf(divided, [ede, breda, delft]);
    expect(division?.shares).toEqual(
      new Map([
        [ede, 40],
        [breda, 80],
      ]),
    );
    expect(division?.without).toEqual([delft]);
  });

  it("adds up to the part of the country that the cities are", () => {
    expect(divisionOf(divided, [ede, breda, delft])?.sum).toBe((800 * (50 + 100)) / 1000);
    expect(divisionOf(divided, [])?.sum).toBe(0);
  });

  it("is not made without a size of the country, or when nobody divides", () => {
    const unknown = aMeasuredTarget({ division: { total: 800, by: { ...sizes, ofCountry: null } } });
    expect(divisionOf(unknown, [ede])).toBeNull();
    expect(divisionOf(aMeasuredTarget({ division: null }), [ede])).toBeNull();
  });
});

describe("the yearly pace of a city", () => {
  it("is its share in equal parts over the years after the base, the last one included", () => {
    expect(paceOf(divided, ede)).toEqual({ from: yearCode(2019), until: yearCode(2028), perYear: 4, share: 40 });
  });

  it("is nothing for a city without a size, and for a level that does not add up over years", () => {
    expect(paceOf(divided, delft)).toBeNull();
    expect(paceOf({ ...divided, counting: "level" }, ede)).toBeNull();
  });

  it("is nothing when nobody knows where the path begins", () => {
    const [told] = divided.paths;
    const path = { kind: "linear", base: null, target: { period: yearCode(2028), value: 800 } } as const;
    expect(paceOf({ ...divided, paths: [{ ...told, path }] }, ede)).toBeNull();
  });
});

describe("a yearly number for every city", () => {
  it("is held against what there is over all its years", () => {
    const path = { kind: "constant_per_year", base: { period: yearCode(2019), value: 0 }, perYear: 5, until: yearCode(2039) } as const;
    const [held] = heldAgainstStocks(aMeasuredTarget({ paths: [{ key: "p", titleNl: "pad", titleEn: "path", path }], stocks: [sizes] }));
    expect(held).toMatchObject({
      years: 20,
      feasibility: { needed: 100, enough: [breda], fewer: [ede], smallest: { city: ede, years: 10 } },
    });
  });

  it("is not asked by a path of another kind", () => {
    expect(heldAgainstStocks(aMeasuredTarget({ stocks: [sizes] }))).toEqual([]);
  });
});
