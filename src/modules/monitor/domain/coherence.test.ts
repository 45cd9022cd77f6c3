import { describe, expect, it } from "vitest";
import { aPoint } from "../../../../tests/build/indicator.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import type { CityLine } from "./beside.ts";
import { isKnown, momentOf, pairsIn, sharedMoments, usualMoment } from "./coherence.ts";
import { type PeriodCode, readPeriodCode } from "./period-code.ts";

const code = (text: string): PeriodCode => {
  const read = readPeriodCode(text);
  if (read === null) throw new Error(`${text} is no period`);
  return read;
};
const nowhere = { row: 1, column: 1, latitude: 52, longitude: 5 };
const city = (index: number, values: Readonly<Record<string, number | null>>): CityLine => {
  const area = asId<AreaCode>(`GM${index}`);
  const points = Object.entries(values).map(([period, value]) => ({
    ...aPoint({ year: 2000, value, missing: value === null ? "geheim" : null }),
    period: code(period),
  }));
  return { area, name: `Stad ${index}`, slug: `stad-${index}`, line: { area, points }, place: nowhere };
};

describe("two figures held against each other", () => {
  it("meet only in periods that both have a figure of: a missing one is none", () => {
    const xs = [city(1, { "2019JJ00": 1, "2020JJ00": 2, "2021JJ00": 3 })];
    const ys = [city(1, { "2019JJ00": 5, "2020JJ00": null, "2022JJ00": 7 })];
    expect(sharedMoments(xs, ys)).toEqual(["2019"]);
  });

  it("take the annual account of a year for that year, and no quarter for it", () => {
    expect(momentOf(code("2021X005"))).toBe(momentOf(code("2021JJ00")));
    expect(sharedMoments([city(1, { "2021JJ00": 1 })], [city(1, { "2021KW01": 1 })])).toEqual([]);
    expect(sharedMoments([city(1, { "2021JJ00": 1 })], [city(1, { "2021X005": 1 })])).toEqual(["2021"]);
  });

  it("do not meet when each is known of another city only", () => {
    expect(sharedMoments([city(1, { "2021JJ00": 1 })], [city(2, { "2021JJ00": 1 })])).toEqual([]);
    expect(usualMoment([city(1, { "2021JJ00": 1 })], [city(2, { "2021JJ00": 1 })])).toBeNull();
  });

  it("show the latest period that more than half as many cities share as the fullest one", () => {
    const both = (last: number) =>
      [1, 2, 3, 4].map((index) => city(index, { "2020JJ00": index, ...(index <= last ? { "2021JJ00": index } : {}) }));
    expect(usualMoment(both(2), both(4))).toBe("2020");
    expect(usualMoment(both(3), both(4))).toBe("2021");
  });

  it("keep a city that lacks one of them, as one that is not known", () => {
    const [pair] = pairsIn([city(1, { "2020JJ00": 1 })], [city(1, { "2020JJ00": null })], "2020");
    expect(pair && isKnown(pair)).toBe(false);
    expect(pair?.y?.missing).toBe("geheim");
  });
});
