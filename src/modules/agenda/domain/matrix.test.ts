import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type CityId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { actingCitiesOf, busiestFirst, coverageOf, gapsIn, type Participation } from "./matrix.ts";

const points = ["1.1", "1.2", "1.3"].map((id) => ({ id: asId<FocusPointId>(id) }));
const cities = ["almere", "breda", "delft"].map((id) => ({ id: asId<CityId>(id) }));

const takesPart = (city: string, focusPoint: string, title: string): Participation => ({
  city: asId(city),
  focusPoint: asId(focusPoint),
  initiative: { id: asId<InitiativeId>(title), title, slug: title },
});

const some = [
  takesPart("breda", "1.1", "proeftuin"),
  takesPart("breda", "1.1", "Akkoord"),
  takesPart("breda", "1.2", "proeftuin"),
  takesPart("almere", "1.2", "proeftuin"),
];

const numbersOf = ({ rows, columns, total }: ReturnType<typeof coverageOf>) => ({
  rows: rows.map((row) => [...row.counts, row.total]),
  columns: columns.map((column) => column.total),
  total,
});

describe("coverageOf", () => {
  it("counts an initiative with two focus points at both", () => {
    expect(numbersOf(coverageOf(points, cities, some))).toEqual({
      rows: [
        [0, 2, 0, 2],
        [1, 1, 0, 2],
        [0, 0, 0, 0],
      ],
      columns: [1, 3, 0],
      total: 4,
    });
    expect(coverageOf(points, cities, some).most).toBe(2);
  });

  it("leaves cities and focus points that are not shown out of every total", () => {
    const almereAlone = cities.slice(0, 1);
    expect(numbersOf(coverageOf(points.slice(1), almereAlone, some))).toEqual({
      rows: [
        [1, 1],
        [0, 0],
      ],
      columns: [1],
      total: 1,
    });
  });

  it("is empty, not broken, without cities or focus points", () => {
    expect(coverageOf([], cities, some)).toMatchObject({ rows: [], total: 0, most: 0 });
    expect(coverageOf(points, [], some)).toMatchObject({ columns: [], total: 0, most: 0 });
  });

  it("adds up, by rows and by columns, and to what the list names, whoever takes part", () => {
    const participation = fc
      .tuple(
        fc.constantFrom("almere", "breda", "delft", "elders"),
        fc.constantFrom("1.1", "1.2", "1.3", "9.9"),
        fc.constantFrom("a", "b", "c"),
      )
      .map((parts) => takesPart(...parts));
    const distinct = fc.uniqueArray(participation, {
      selector: ({ city, focusPoint, initiative }) => `${city} ${focusPoint} ${initiative.id}`,
    });
    fc.assert(
      fc.property(distinct, (participations) => {
        const coverage = coverageOf(points, cities, participations);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        const named = actingCitiesOf(points, cities, participations).flatMap((one) => one.cities.flatMap(({ initiatives }) => initiatives));
        expect(sum(coverage.rows.map((row) => row.total))).toBe(coverage.total);
        expect(sum(coverage.columns.map((column) => column.total))).toBe(coverage.total);
        expect(named).toHaveLength(coverage.total);
        expect(numbersOf(busiestFirst(coverage)).total).toBe(coverage.total);
      }),
    );
  });
});

describe("busiestFirst", () => {
  it("moves each city with its counts, and keeps cities with as many in their order", () => {
    const sorted = busiestFirst(coverageOf(points, cities, [...some, takesPart("delft", "1.3", "plan")]));
    expect(sorted.columns.map(({ city }) => city.id)).toEqual(["breda", "almere", "delft"]);
    expect(sorted.rows.map((row) => row.counts)).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });
});

describe("gapsIn", () => {
  it("names the focus points that no city acts on and the cities that act least", () => {
    expect(gapsIn(coverageOf(points, cities, some))).toEqual({
      untouched: [points[2]],
      quietest: { cities: [cities[2]], total: 0 },
    });
  });

  it("names no city when there are none", () => {
    expect(gapsIn(coverageOf(points, [], some)).quietest).toBeNull();
  });
});

describe("actingCitiesOf", () => {
  it("names per focus point the cities with their initiatives by title, capitals aside", () => {
    const [first, second, third] = actingCitiesOf(points, cities, some);
    expect(first?.cities.map(({ city, initiatives }) => [city.id, initiatives.map(({ title }) => title)])).toEqual([
      ["breda", ["Akkoord", "proeftuin"]],
    ]);
    expect(second?.cities.map(({ city }) => city.id)).toEqual(["almere", "breda"]);
    expect(third?.cities).toEqual([]);
  });
});
