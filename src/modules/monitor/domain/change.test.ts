import { describe, expect, it } from "vitest";
import { aPoint, lineWith } from "../../../../tests/build/indicator.ts";
import { changeBetween, changeSince, isKnown, recentChange } from "./change.ts";
import { latestShared } from "./latest-shared.ts";
import type { Line, LinePoint } from "./line.ts";
import { type PeriodCode, yearCode } from "./period-code.ts";

type Told = Partial<LinePoint> & { readonly year: number };
const line = (...points: readonly Told[]): Line => lineWith(points.map(aPoint));
/** So many cities with the same figures. */
const cities = (count: number, ...points: readonly Told[]): readonly Line[] => Array.from({ length: count }, () => line(...points));
const [y2019, y2022, y2025] = [yearCode(2019), yearCode(2022), yearCode(2025)];

describe("the change of the middle", () => {
  it("is told from five cities on, and not of four", () => {
    const figures = [
      { year: 2022, value: 10 },
      { year: 2025, value: 8 },
    ] as const;
    expect(changeBetween(cities(5, ...figures), y2022, y2025)).toEqual({ from: y2022, until: y2025, start: 10, end: 8, cities: 5 });
    expect(changeBetween(cities(4, ...figures), y2022, y2025)).toBeNull();
  });

  it("is that of the same cities: one that came later does not move it", () => {
    const lines = [...cities(5, { year: 2022, value: 10 }, { year: 2025, value: 10 }), ...cities(20, { year: 2025, value: 99 })];
    expect(changeBetween(lines, y2022, y2025)).toMatchObject({ start: 10, end: 10, cities: 5 });
  });

  it("leaves out a city whose line breaks in between, and keeps one whose line broke before", () => {
    const broken = cities(5, { year: 2022, value: 1 }, { year: 2024, value: 9, breaksBefore: true }, { year: 2025, value: 9 });
    expect(changeBetween(broken, y2022, y2025)).toBeNull();
    expect(changeBetween(cities(5, { year: 2022, value: 1, breaksBefore: true }, { year: 2025, value: 9 }), y2022, y2025)?.cities).toBe(5);
  });

  it("takes no missing figure for zero, and no forecast for what became of anything", () => {
    expect(
      changeBetween(cities(5, { year: 2022, value: 10 }, { year: 2025, value: null, missing: "part_missing" }), y2022, y2025),
    ).toBeNull();
    expect(changeBetween(cities(5, { year: 2022, value: 10 }, { year: 2025, value: 9, status: "forecast" }), y2022, y2025)).toBeNull();
  });
});

describe("the latest shared period", () => {
  it("is the last that more than half of the cities with figures have", () => {
    const early = { year: 2025, value: 1 };
    expect(latestShared([...cities(2, { year: 2024, value: 1 }), ...cities(2, { year: 2024, value: 1 }, early)], isKnown)).toBe(
      yearCode(2024),
    );
    expect(latestShared([...cities(2, { year: 2024, value: 1 }), ...cities(3, { year: 2024, value: 1 }, early)], isKnown)).toBe(y2025);
  });

  it("is none without figures", () => {
    expect(latestShared([], isKnown)).toBeNull();
    expect(latestShared(cities(9, { year: 2025, value: null }), isKnown)).toBeNull();
  });
});

describe("the recent change", () => {
  const ofYears = (...years: readonly number[]) => cities(6, ...years.map((year) => ({ year, value: year })));

  it.each([
    ["three years back when there is such a year", [2019, 2022, 2023, 2024, 2025], 2022],
    ["the later of two that are equally far", [2021, 2023, 2025], 2023],
    ["up to five years back", [2020, 2025], 2020],
  ])("goes %s", (_what, years, from) => {
    expect(recentChange(ofYears(...years), 2026)?.from).toBe(yearCode(from));
  });

  it("is not told of one year back, nor of six, nor of a single year", () => {
    for (const years of [[2024, 2025], [2019, 2025], [2025]]) expect(recentChange(ofYears(...years), 2026)).toBeNull();
  });

  it("is not told of figures that are more than four years old", () => {
    expect(recentChange(ofYears(2019, 2022), 2026)?.until).toBe(y2022);
    expect(recentChange(ofYears(2019, 2022), 2027)).toBeNull();
  });

  it("looks further when too few cities have the year that lies nearest", () => {
    const lines = [
      ...cities(4, { year: 2022, value: 1 }, { year: 2025, value: 1 }),
      ...cities(5, { year: 2021, value: 4 }, { year: 2025, value: 2 }),
    ];
    expect(recentChange(lines, 2026)).toMatchObject({ from: yearCode(2021), cities: 5 });
  });

  it("never holds a quarter against a year, nor against another quarter", () => {
    const quarter = (year: number, number: number, value: number) => aPoint({ year, value, period: `${year}KW0${number}` as PeriodCode });
    const lines = Array.from({ length: 6 }, () =>
      lineWith([aPoint({ year: 2022 }), quarter(2022, 2, 5), quarter(2022, 4, 7), quarter(2025, 2, 9)]),
    );
    expect(recentChange(lines, 2026)).toMatchObject({ from: "2022KW02", until: "2025KW02", start: 5, end: 9 });
  });
});

describe("the change since a year", () => {
  it("begins in that year, or in the nearest one, and may be of long ago", () => {
    expect(changeSince(cities(5, { year: 2019, value: 1 }, { year: 2025, value: 3 }), 2019)).toMatchObject({ from: y2019, until: y2025 });
    expect(changeSince(cities(5, { year: 2015, value: 1 }, { year: 2021, value: 3 }, { year: 2025, value: 4 }), 2019)?.from).toBe(
      yearCode(2021),
    );
  });

  it("is none when there is only one year", () => {
    expect(changeSince(cities(9, { year: 2021, value: 1 }), 2019)).toBeNull();
  });
});
