import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type CityId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { actingCitiesOf, busiestFirst, coverageOf, gapsIn, openPlacesIn, type Participation, standingAs } from "./matrix.ts";

const points = ["1.1", "1.2", "1.3"].map((id) => ({ id: asId<FocusPointId>(id) }));
const cities = ["almere", "breda", "delft"].map((id) => ({ id: asId<CityId>(id) }));

const takesPart = (city: string, focusPoint: string, title: string): Participation => ({
  city: asId(city),
  focusPoint: asId(focusPoint),
  initiative: { id: asId<InitiativeId>(title), title, slug: title },
  state: "running",
  confirmedAt: null,
});

const countsOf = (all: readonly Participation[]) => all.map((one) => ({ ...one, count: 1 }));

const some = [
  takesPart("breda", "1.1", "proeftuin"),
  takesPart("breda", "1.1", "Akkoord"),
  takesPart("breda", "1.2", "proeftuin"),
  takesPart("almere", "1.2", "proeftuin"),
];

const numbersOf = ({ rows, columns, total }: ReturnType<typeof coverageOf>) => ({
  rows: rows.map((row) => [...row.cells.map(({ count }) => count), row.total]),
  columns: columns.map((column) => column.total),
  total,
});

describe("coverageOf", () => {
  it("counts an initiative with two focus points at both", () => {
    expect(numbersOf(coverageOf(points, cities, countsOf(some)))).toEqual({
      rows: [
        [0, 2, 0, 2],
        [1, 1, 0, 2],
        [0, 0, 0, 0],
      ],
      columns: [1, 3, 0],
      total: 4,
    });
    expect(coverageOf(points, cities, countsOf(some)).most).toBe(2);
  });

  it("leaves cities and focus points that are not shown out of every total", () => {
    const almereAlone = cities.slice(0, 1);
    expect(numbersOf(coverageOf(points.slice(1), almereAlone, countsOf(some)))).toEqual({
      rows: [
        [1, 1],
        [0, 0],
      ],
      columns: [1],
      total: 1,
    });
  });

  it("is empty, not broken, without cities or focus points", () => {
    expect(coverageOf([], cities, countsOf(some))).toMatchObject({ rows: [], total: 0, most: 0 });
    expect(coverageOf(points, [], countsOf(some))).toMatchObject({ columns: [], total: 0, most: 0 });
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
        const coverage = coverageOf(points, cities, countsOf(participations));
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        const named = actingCitiesOf(points, cities, participations).flatMap((one) => one.cities.flatMap(({ participations: own }) => own));
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
    const sorted = busiestFirst(coverageOf(points, cities, countsOf([...some, takesPart("delft", "1.3", "plan")])));
    expect(sorted.columns.map(({ city }) => city.id)).toEqual(["breda", "almere", "delft"]);
    expect(sorted.rows.map((row) => row.cells.map(({ count }) => count))).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });
});

describe("gapsIn", () => {
  it("names the focus points that no city acts on and the cities that act least", () => {
    expect(gapsIn(coverageOf(points, cities, countsOf(some)))).toEqual({
      untouched: [points[2]],
      quietest: { cities: [cities[2]], total: 0 },
    });
  });

  it("names no city when there are none", () => {
    expect(gapsIn(coverageOf(points, [], countsOf(some))).quietest).toBeNull();
  });
});

describe("actingCitiesOf", () => {
  it("names per focus point the cities with their initiatives by title, capitals aside", () => {
    const [first, second, third] = actingCitiesOf(points, cities, some);
    expect(first?.cities.map(({ city, participations }) => [city.id, participations.map(({ initiative }) => initiative.title)])).toEqual([
      ["breda", ["Akkoord", "proeftuin"]],
    ]);
    expect(second?.cities.map(({ city }) => city.id)).toEqual(["almere", "breda"]);
    expect(third?.cities).toEqual([]);
  });
});

describe("openPlacesIn", () => {
  it("names as a gap who does nothing known, and apart who decided so; together with who acts that is everybody", () => {
    const choice = fc.record({
      city: fc.constantFrom("almere", "breda", "delft"),
      focusPoint: fc.constantFrom("1.1", "1.2", "1.3"),
      abstains: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        const acting = choices.filter(({ abstains }) => !abstains).map(({ city, focusPoint }) => takesPart(city, focusPoint, "een"));
        const abstaining = choices
          .filter(({ abstains }) => abstains)
          .map(({ city, focusPoint }) => ({ city: asId<CityId>(city), focusPoint: asId<FocusPointId>(focusPoint) }));
        const coverage = coverageOf(points, cities, countsOf(acting), abstaining);
        for (const [index, { open, abstaining: apart }] of openPlacesIn(coverage).entries()) {
          const acts = coverage.rows[index]?.cells.filter(({ count }) => count > 0).length ?? 0;
          expect(acts + open.length + apart.length).toBe(cities.length);
          expect(open.filter((city) => apart.includes(city))).toEqual([]);
        }
      }),
    );
  });

  it("counts no abstention in a total", () => {
    const coverage = coverageOf(points, cities, [], [{ city: asId("breda"), focusPoint: asId("1.1") }]);
    expect(coverage.total).toBe(0);
    expect(openPlacesIn(coverage)[0]).toMatchObject({ open: [cities[0], cities[2]], abstaining: [cities[1]] });
  });
});

describe("standingAs", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  const all = [
    { state: "running", confirmedAt: null },
    { state: "running", confirmedAt: new Date("2025-11-24T09:00:00Z") },
    { state: "stopped", confirmedAt: new Date("2026-11-01T09:00:00Z") },
  ] as const;

  it("keeps what stands as is wanted: after exactly a year a confirmation has lapsed", () => {
    expect(standingAs(all, { freshness: "past" }, now)).toEqual([all[1]]);
    expect(standingAs(all, { freshness: "never" }, now)).toEqual([all[0]]);
    expect(standingAs(all, { state: "stopped", freshness: "fresh" }, now)).toEqual([all[2]]);
    expect(standingAs(all, {}, now)).toEqual(all);
  });
});
