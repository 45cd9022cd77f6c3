import { describe, expect, it } from "vitest";
import { anIndicator, aPoint, lineWith } from "../../../../../tests/build/indicator.ts";
import { type AreaCode, asId, type StatTableId } from "../../../../lib/ids.ts";
import { dividedByZero } from "../line-of.ts";
import { readPeriodCode } from "../period-code.ts";
import type { CitedTable } from "../stat-table.ts";
import { jsonStatOf } from "./json-stat.ts";
import { obsStatusOf } from "./obs-status.ts";
import { loadsIn, rowsOf } from "./rows.ts";
import { frequencyOf, timePeriodOf } from "./time-period.ts";

const aTable = (id: string, vintages: readonly number[]): CitedTable => ({
  id: asId<StatTableId>(id),
  title: `Tabel ${id}`,
  publisher: "CBS",
  licence: "cbs",
  feed: "cbs-v4",
  address: "https://example.org",
  borders: "recent",
  wanted: null,
  terms: { id: "cbs", name: "CC BY 4.0", attribution: "Bron: CBS", address: "https://example.org/by" },
  reads: vintages.map((vintage) => ({ vintage, version: `uitgave ${vintage}`, readOn: `202${vintage}-01-01`, note: null })),
});

const period = (code: string) => {
  const read = readPeriodCode(code);
  if (read === null) throw new Error(code);
  return read;
};

describe("the rows of a figure", () => {
  it("name of each figure the loads that it came with, and no others of the same table", () => {
    const line = lineWith([aPoint({ year: 2019, vintages: [1] }), aPoint({ year: 2020, vintages: [2, 3] })]);
    const rows = rowsOf([{ name: "Breda", line }], [aTable("a", [2, 1]), aTable("b", [3])]);
    expect(rows.map(({ loads }) => loads.map(({ table, version }) => `${table} ${version}`))).toEqual([
      ["a uitgave 1"],
      ["a uitgave 2", "b uitgave 3"],
    ]);
    expect(loadsIn(rows).map(({ table, version }) => `${table} ${version}`)).toEqual(["a uitgave 2", "a uitgave 1", "b uitgave 3"]);
  });

  it("leave out a load that no table tells of, instead of inventing one", () => {
    expect(rowsOf([{ name: "Breda", line: lineWith([aPoint({ year: 2020, vintages: [9] })]) }], [])[0]?.loads).toEqual([]);
  });

  it.each([
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333],
    [0, 0],
    [-1250.5, -1250.5],
    [123_456_789_012, 123_456_789_012],
    [null, null],
  ])("have no noise of the machine: %d is %d", (value, written) => {
    const line = lineWith([aPoint({ year: 2020, value, missing: value === null ? "x" : null })]);
    expect(rowsOf([{ name: "Breda", line }], [])[0]?.value).toBe(written);
  });
});

describe("the status of a figure in SDMX", () => {
  it.each([
    ["a final figure", {}, "A"],
    ["one of which nobody said how firm it is", { status: "unknown" }, "A"],
    ["a provisional one", { status: "provisional" }, "P"],
    ["an estimated one", { status: "estimated" }, "E"],
    ["a forecast", { status: "forecast" }, "F"],
    ["a final figure after a break", { breaksBefore: true }, "B"],
    ["a provisional one after a break", { status: "provisional", breaksBefore: true }, "P"],
    ["a figure that cannot exist", { value: null, missing: "Impossible" }, "M"],
    ["nothing to divide by", { value: null, missing: dividedByZero }, "M"],
    ["what was not told", { value: null, missing: "niet opgegeven" }, "O"],
    ["a provisional figure that is missing", { value: null, missing: "part_missing", status: "provisional", breaksBefore: true }, "O"],
    ["a zero that was counted", { value: 0 }, "A"],
  ] as const)("%s", (_what, about, code) => {
    expect(obsStatusOf(aPoint({ year: 2020, ...about }))).toBe(code);
  });
});

it.each([
  ["2019JJ00", "A", "2019"],
  ["2019HJ02", "S", "2019-S2"],
  ["2019KW04", "Q", "2019-Q4"],
  ["2019MM01", "M", "2019-01"],
  ["2019X005", "A", "2019"],
  ["2019SJ00", "_O", "2019"],
])("the period %s comes every %s and is written %s", (code, frequency, written) => {
  expect([frequencyOf(period(code)), timePeriodOf(period(code))]).toEqual([frequency, written]);
});

describe("a figure in JSON-stat", () => {
  const words = {
    title: "Fietsen",
    indicator: "Cijfer",
    area: "Gebied",
    period: "Periode",
    periodInWords: (code: string) => code.slice(0, 4),
    reason: (missing: string | null) => `omdat: ${missing}`,
    statuses: { A: "a", B: "b", E: "e", F: "f", P: "p", M: "m", O: "o" },
  };
  const of = (...lines: readonly (readonly [area: string, years: readonly number[]])[]) =>
    jsonStatOf(
      {
        indicator: anIndicator({}),
        page: "https://example.org/cijfers/bicycles",
        rows: rowsOf(
          lines.map(([area, years]) => ({
            name: `Naam ${area}`,
            line: { area: asId<AreaCode>(area), points: years.map((year) => aPoint({ year, value: year })) },
          })),
          [aTable("a", [1])],
        ),
      },
      words,
    );

  it("has a place for every area and period, area by area, and null where there is no row", () => {
    const made = of(["GM1", [2020, 2022]], ["GM2", [2021]]);
    expect(made.size).toEqual([1, 2, 3]);
    expect(made.value).toEqual([2020, null, 2022, null, 2021, null]);
    expect(made.status).toEqual({ 0: "A", 2: "A", 4: "A" });
  });

  it("says what each dimension is, and in which unit the figure is", () => {
    const { id, role, dimension } = of(["GM1", [2020]]);
    expect(id).toEqual(["indicator", "area", "period"]);
    expect(role).toEqual({ metric: ["indicator"], geo: ["area"], time: ["period"] });
    expect(dimension.area.category).toEqual({ index: ["GM1"], label: { GM1: "Naam GM1" } });
    expect(dimension.indicator.category).toMatchObject({ unit: { bicycles: { label: "per 1 000 inwoners", decimals: 1 } } });
  });

  it("has source, licence and the latest reading, and without any row the day of the indicator", () => {
    expect(of(["GM1", [2020]])).toMatchObject({
      source: "Bron: CBS",
      updated: "2021-01-01",
      link: { license: [{ href: "https://example.org/by" }] },
    });
    expect(of()).toMatchObject({ source: "", updated: "2026-01-01T00:00:00.000Z", value: [], size: [1, 0, 0] });
  });

  it("keeps an area with the name of something that every object has", () => {
    const made: unknown = JSON.parse(JSON.stringify(of(["__proto__", [2020]])));
    expect(made).toMatchObject({ value: [2020], dimension: { area: { category: { index: ["__proto__"] } } } });
  });
});
