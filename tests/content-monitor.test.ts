import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSimilarContent } from "../src/modules/monitor/content/similar.ts";
import { readTargetContent } from "../src/modules/monitor/content/targets.ts";
import { readingOf } from "../src/platform/content/reading.ts";

// Are the figures in content/g40 those of the recorded sources? Where the project stands alone they are absent, and this is skipped.

const shared = join(import.meta.dirname, "../../shared/data");
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn(`SKIPPED: ${shared} is absent, so nothing says whether figures in content/g40 were copied well.`);

const reading = readingOf(join(import.meta.dirname, "../content/g40"));
const text = (path: string) => readFileSync(join(shared, path), "utf8");
const rowsOf = (path: string) =>
  text(path)
    .trim()
    .split("\n")
    .map((line) => line.split(","));

describe.skipIf(isAbsent)("the figures of cities in content/g40", () => {
  const rows = isAbsent ? [] : rowsOf("g40/g40-indicators-long.csv");
  const recorded = (indicator: string, year: string, table: string) =>
    new Map(
      rows
        .filter((row) => row[1] === year && row[2] === indicator && row.some((cell) => cell === table || cell === `${table}?`))
        .map((row) => [row[0], Number(row[3])]),
    );
  const similar = readSimilarContent(reading);
  const told = (key: string) => new Map([...(similar?.published ?? [])].map(([city, own]) => [city, own.get(key)]));
  const sorted = (map: ReadonlyMap<unknown, unknown>) => [...map].map(([city, value]) => `${city} ${value}`).toSorted();

  it.each([
    ["population_2020", "population_1jan", "2020", "03759ned"],
    ["population_2024", "population_1jan", "2024", "03759ned"],
    ["population_2026", "population_1jan", "2026", "03759ned"],
    ["population_65plus_2024", "population_65plus", "2024", "85984NED"],
    ["single_person_pct_2025", "single_person_households_pct", "2025", "70072ned"],
    ["corporation_pct_2021", "housing_corporation_pct", "2021", "85039NED"],
    ["woz_keur_2024", "woz_value", "2024", "85984NED"],
    ["income_std_keur_2024", "household_standardised_income", "2024", "86161NED"],
    ["education_high_pct_2021", "education_high_pct", "2021", "85039NED"],
    ["social_assistance_per_1000_2021", "social_assistance_per_1000", "2021", "85039NED"],
    ["address_density_2024", "address_density", "2024", "85984NED"],
  ] as const)("of %s are those of the source", (key, indicator, year, table) => {
    expect(sorted(told(key))).toEqual(sorted(recorded(indicator, year, table)));
  });

  it.each([
    ["share_15_24_2021", "Demographics", "15-24 years (%)"],
    ["built_before_2000_pct_2021", "Housing", "Pre-2000 stock (%)"],
  ] as const)("of %s are those of the source", (key, part, field) => {
    const profiles: Record<string, Record<string, Record<string, number>>> = JSON.parse(
      text("municipal-profiles/kwb2021_85039NED_g40.json"),
    );
    expect(sorted(told(key))).toEqual(sorted(new Map(Object.entries(profiles).map(([city, of]) => [city, of[part]?.[field]]))));
  });

  it.each([
    ["centre_regional_2024", "cf.regionaal"],
    ["fund_residents_2024", "inwo"],
  ] as const)("of %s are those of the circular", (key, column) => {
    const [head = [], ...volumes] = rowsOf("finance/gf_volumes_S2024_2024.csv");
    const ours = told(key);
    const found = new Map(
      volumes.filter(([code]) => [...ours.keys()].some((city) => city === code)).map((row) => [row[0], Number(row[head.indexOf(column)])]),
    );
    expect(sorted(ours)).toEqual(sorted(found));
  });

  it.each([
    ["households-2020", "households", "2020", "84799NED"],
    ["homes-2015", "dwelling_stock_1jan", "2015", "70072ned"],
    ["households-2025", "households", "2025", "70072ned"],
  ] as const)("of %s, which targets need, are those of the source", (key, indicator, year, table) => {
    const targets = readTargetContent(reading)?.targets ?? [];
    const series = targets
      .flatMap(({ division, stocks }) => [...(division ? [division.by] : []), ...stocks])
      .find((one) => one.key === key);
    expect(sorted(series?.ofCity ?? new Map())).toEqual(sorted(recorded(indicator, year, table)));
  });
});

describe.skipIf(isAbsent)("the figures of the country in content/g40", () => {
  it("are those of the recorded table, final and all", () => {
    const recorded: { value: { Measure: string; Perioden: string; Value: number }[] } = JSON.parse(
      text("cbs-odata4/82235NED/observations-page-1.json"),
    );
    const values = new Map(recorded.value.map(({ Measure, Perioden, Value }) => [`${Measure} ${Perioden}`, Value]));
    const series = (readTargetContent(reading)?.targets ?? [])
      .flatMap(({ readings }) => readings.flatMap((one) => (one.kind === "series" ? [one.series] : [one.stock])))
      .filter(({ table }) => table === "82235NED");
    const told = series.flatMap(({ measure, points }) =>
      points.map((point) => [`${measure} ${point.period}`, point.value, point.status] as const),
    );
    expect(told).toHaveLength(3 * 7 + 2);
    expect(told).toEqual(told.map(([key]) => [key, values.get(key), "final"]));
  });
});
