import { describe, expect, it } from "vitest";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { type Figure, type FiguresOf, figuresFrom, seriesText } from "./figures.ts";
import type { Recipe, Term } from "./indicator.ts";
import { dividedByZero, lineOf } from "./line-of.ts";
import { type ObservationStatus, type SeriesKey, sliceOf } from "./observation.ts";
import { yearCode } from "./period-code.ts";

const breda = asId<AreaCode>("GM0758");
const series = (measure: string, table = "t1"): SeriesKey => ({ table: asId<StatTableId>(table), measure, slice: "" });
const term = (key: SeriesKey, weight = 1, lagYears = 0): Term => ({ series: key, weight, lagYears });
const recipe = (over: readonly Term[], under: readonly Term[] = [], scale = 1, continues: string | null = null): Recipe => ({
  over,
  under,
  scale,
  continues,
});

type Told = Readonly<Record<number, number | string | readonly [number, ObservationStatus]>>;

/** Figures of one city by series; a text is a reason for none. */
function figures(...told: readonly (readonly [SeriesKey, Told])[]): FiguresOf {
  const found = new Map(
    told.map(([key, years]) => [
      seriesText(key),
      new Map([[breda, new Map(Object.entries(years).map(([year, figure]) => [yearCode(Number(year)), figureOf(figure)]))]]),
    ]),
  );
  return (key) => found.get(seriesText(key)) ?? new Map();
}

function figureOf(told: number | string | readonly [number, ObservationStatus]): Figure {
  if (typeof told === "string") return { value: null, missing: told, status: "final", isBridged: false, vintages: [1] };
  if (typeof told === "number") return { value: told, missing: null, status: "final", isBridged: false, vintages: [1] };
  return { value: told[0], missing: null, status: told[1], isBridged: false, vintages: [1] };
}

const told = (recipes: readonly Recipe[], of: FiguresOf) =>
  lineOf(recipes, breda, of).points.map(({ period, value, missing }) => [Number(period.slice(0, 4)), value ?? missing]);

const thefts = series("thefts");
const residents = series("residents", "t2");

describe("lineOf", () => {
  it("is empty where nothing is known", () => {
    expect(lineOf([recipe([term(thefts)])], breda, figures()).points).toEqual([]);
    expect(lineOf([], breda, figures()).points).toEqual([]);
  });

  it("takes a published figure times its weight, the oldest first", () => {
    expect(told([recipe([term(thefts, 1000)])], figures([thefts, { 2021: 3, 2019: 2 }]))).toEqual([
      [2019, 2000],
      [2021, 3000],
    ]);
  });

  it("makes a ratio from its counts, and keeps the count", () => {
    const [point] = lineOf(
      [recipe([term(thefts)], [term(residents)], 1000)],
      breda,
      figures([thefts, { 2020: 30 }], [residents, { 2020: 20_000 }]),
    ).points;
    expect(point).toMatchObject({ value: 1.5, count: 30 });
  });

  it("has no figure, and no zero, when a part has none; the reason stays", () => {
    const of = figures([thefts, { 2020: 30, 2021: "Impossible" }], [residents, { 2020: "niet opgegeven", 2021: 20_000 }]);
    expect(told([recipe([term(thefts)], [term(residents)], 1000)], of)).toEqual([
      [2020, "niet opgegeven"],
      [2021, "Impossible"],
    ]);
  });

  it("leaves a period out for which a part has no row at all", () => {
    expect(told([recipe([term(thefts)], [term(residents)])], figures([thefts, { 2020: 1, 2021: 1 }], [residents, { 2021: 2 }]))).toEqual([
      [2021, 0.5],
    ]);
  });

  it("says that there is nothing to divide by instead of dividing by zero", () => {
    expect(told([recipe([term(thefts)], [term(residents)])], figures([thefts, { 2020: 0 }], [residents, { 2020: 0 }]))).toEqual([
      [2020, dividedByZero],
    ]);
  });

  it("keeps a zero that was counted", () => {
    expect(told([recipe([term(thefts)])], figures([thefts, { 2020: 0 }]))).toEqual([[2020, 0]]);
  });

  it("takes off what has a negative weight, and can take it from a year before", () => {
    const change = recipe([term(thefts), term(thefts, -1, 1)], [term(thefts, 1, 1)], 100);
    expect(told([change], figures([thefts, { 2019: 50, 2020: 60 }]))).toEqual([[2020, 20]]);
  });

  it("is as firm as its least firm part", () => {
    const of = figures([thefts, { 2020: [1, "provisional"], 2021: 1 }], [residents, { 2020: 1, 2021: [1, "unknown"] }]);
    const { points } = lineOf([recipe([term(thefts)], [term(residents)])], breda, of);
    expect(points.map((point) => point.status)).toEqual(["provisional", "unknown"]);
  });
});

describe("the recipes of a line", () => {
  const later = series("later", "t9");
  const of = figures([thefts, { 2020: 1, 2021: "x" }], [later, { 2019: 5, 2020: 7, 2021: 9 }]);

  it("fill what an earlier one lacks, or has no figure for, and break the line where they meet", () => {
    const { points } = lineOf([recipe([term(thefts)]), recipe([term(later)])], breda, of);
    expect(points.map(({ value, table, breaksBefore }) => [value, table, breaksBefore])).toEqual([
      [5, "t9", false],
      [1, "t1", true],
      [9, "t9", true],
    ]);
  });

  it("go on without a break when the later says why", () => {
    const { points } = lineOf([recipe([term(thefts)]), recipe([term(later)], [], 1, "Gelijk.")], breda, of);
    expect(points.some(({ breaksBefore }) => breaksBefore)).toBe(false);
  });

  it("break when one between them does not go on", () => {
    const recipes = [recipe([term(thefts)]), recipe([term(residents)]), recipe([term(later)], [], 1, "Gelijk.")];
    expect(lineOf(recipes, breda, of).points.map(({ breaksBefore }) => breaksBefore)).toEqual([false, true, true]);
  });
});

describe("the loads behind a point", () => {
  const ofLoad = (vintage: number) => (figure: Figure) => ({ ...figure, vintages: [vintage] });
  const from = (key: SeriesKey, vintage: number, year: number): FiguresOf => {
    const made = ofLoad(vintage)(figureOf(year));
    return (asked) => (asked === key ? new Map([[breda, new Map([[yearCode(2020), made]])]]) : new Map());
  };
  const both: FiguresOf = (key) => (key === thefts ? from(thefts, 4, 10)(key) : from(residents, 7, 0)(key));

  it("are those of all its parts, also when there is no figure", () => {
    const [point] = lineOf([recipe([term(thefts)], [term(residents)])], breda, both).points;
    expect(point).toMatchObject({ missing: dividedByZero, vintages: [4, 7] });
  });

  it("are named once when two parts came with the same load", () => {
    const [point] = lineOf([recipe([term(thefts), term(thefts)])], breda, both).points;
    expect(point).toMatchObject({ value: 20, vintages: [4] });
  });
});

describe("a line across changed borders", () => {
  const now = figures([thefts, { 2018: "part_missing", 2019: 30 }], [residents, { 2018: 20_000, 2019: 25_000 }]);
  const then = figures([thefts, { 2018: 10, 2019: 30 }], [residents, { 2018: 10_000, 2019: 25_000 }]);

  it("keeps all parts on the borders of their own time when one of them cannot be brought over, and breaks there", () => {
    const { points } = lineOf([recipe([term(thefts)], [term(residents)], 1000)], breda, now, then);
    expect(points.map(({ value, isOnOldBorders, breaksBefore }) => [value, isOnOldBorders, breaksBefore])).toEqual([
      [1, true, false],
      [1.2, false, true],
    ]);
  });

  it("says why there is none when there is none on old borders either", () => {
    expect(told([recipe([term(thefts)], [term(residents)], 1000)], now)).toEqual([
      [2018, "part_missing"],
      [2019, 1.2],
    ]);
  });
});

it("figuresFrom keeps a missing figure missing", () => {
  const base = { area: breda, status: "final", vintage: 1 } as const;
  const found = figuresFrom([
    { ...base, period: yearCode(2020), value: null, missing: "Impossible" },
    { ...base, period: yearCode(2021), value: 0, missing: null },
  ]);
  expect([...(found.get(breda)?.values() ?? [])].map(({ value, missing }) => [value, missing])).toEqual([
    [null, "Impossible"],
    [0, null],
  ]);
});

it("sliceOf is one text whatever the order, without padding", () => {
  const codes = [
    ["Leeftijd", "10000"],
    ["Geslacht", "T001038 "],
  ] as const;
  expect(sliceOf(new Map(codes))).toBe("Geslacht=T001038;Leeftijd=10000");
  expect(sliceOf(new Map(codes.toReversed()))).toBe("Geslacht=T001038;Leeftijd=10000");
  expect(sliceOf(new Map())).toBe("");
});
