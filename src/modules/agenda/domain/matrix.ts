import type { CityId, FocusPointId } from "../../../lib/ids.ts";
import { counted, groupedBy } from "../../../lib/lists.ts";
import { folded } from "../../../lib/text.ts";
import type { Initiative } from "./initiative.ts";

/** What it takes to name an initiative and to lead to it. */
export type InitiativeHead = Pick<Initiative, "id" | "title" | "slug">;

/** A city takes part in an initiative that belongs to a focus point. The same three never come twice. */
export interface Participation {
  readonly initiative: InitiativeHead;
  readonly focusPoint: FocusPointId;
  readonly city: CityId;
}

/** How many participations there are at each focus point in each city. Rows, columns and total add up. */
export interface Coverage<Point, City> {
  readonly rows: readonly {
    readonly point: Point;
    /** In the order of the columns. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly columns: readonly { readonly city: City; readonly total: number }[];
  readonly total: number;
  /** The largest count in one cell. */
  readonly most: number;
}

type Identified<T> = { readonly id: T };

/** Counts the participations of these cities at these focus points; all others are left out of every total. */
export function coverageOf<Point extends Identified<FocusPointId>, City extends Identified<CityId>>(
  points: readonly Point[],
  cities: readonly City[],
  participations: readonly Participation[],
): Coverage<Point, City> {
  const cells = counted(participations, ({ focusPoint, city }) => cellOf(focusPoint, city));
  const rows = points.map((point) => {
    const counts = cities.map((city) => cells.get(cellOf(point.id, city.id)) ?? 0);
    return { point, counts, total: sum(counts) };
  });
  const columns = cities.map((city, index) => ({ city, total: sum(rows.map((row) => row.counts[index] ?? 0)) }));
  return { rows, columns, total: sum(rows.map((row) => row.total)), most: Math.max(0, ...rows.flatMap((row) => row.counts)) };
}

/** The same counts with the cities that take part most often first; those with as many stay in their order. */
export function busiestFirst<Point, City>({ rows, columns, ...rest }: Coverage<Point, City>): Coverage<Point, City> {
  const order = columns.map((column, index) => ({ column, index })).sort((a, b) => b.column.total - a.column.total);
  return {
    ...rest,
    rows: rows.map((row) => ({ ...row, counts: order.map(({ index }) => row.counts[index] ?? 0) })),
    columns: order.map(({ column }) => column),
  };
}

/** Where little or nothing is done. */
export interface Gaps<Point, City> {
  /** Focus points at which no city takes part. */
  readonly untouched: readonly Point[];
  /** The cities with the fewest participations, with how many that is; null when there are no cities. */
  readonly quietest: { readonly cities: readonly City[]; readonly total: number } | null;
}

/** Which focus points no city acts on, and which cities take part least. */
export function gapsIn<Point, City>({ rows, columns }: Coverage<Point, City>): Gaps<Point, City> {
  const fewest = Math.min(...columns.map((column) => column.total));
  const quiet = columns.filter((column) => column.total === fewest).map((column) => column.city);
  return {
    untouched: rows.filter((row) => row.total === 0).map((row) => row.point),
    quietest: quiet.length === 0 ? null : { cities: quiet, total: fewest },
  };
}

/** A focus point with the cities that act on it, each with its initiatives by title. */
export interface ActingCities<Point, City> {
  readonly point: Point;
  readonly cities: readonly { readonly city: City; readonly initiatives: readonly InitiativeHead[] }[];
}

/** The same participations as the counts, by name: per focus point the cities that act on it. */
export function actingCitiesOf<Point extends Identified<FocusPointId>, City extends Identified<CityId>>(
  points: readonly Point[],
  cities: readonly City[],
  participations: readonly Participation[],
): readonly ActingCities<Point, City>[] {
  const cells = groupedBy(participations, ({ focusPoint, city }) => cellOf(focusPoint, city));
  const initiativesOf = (point: Point, city: City) =>
    (cells.get(cellOf(point.id, city.id)) ?? []).map(({ initiative }) => initiative).toSorted(byTitle);
  return points.map((point) => ({
    point,
    cities: cities.map((city) => ({ city, initiatives: initiativesOf(point, city) })).filter(({ initiatives }) => initiatives.length > 0),
  }));
}

const cellOf = (point: FocusPointId, city: CityId) => `${point} ${city}`;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const byTitle = (a: InitiativeHead, b: InitiativeHead) => (folded(a.title) < folded(b.title) ? -1 : 1);
