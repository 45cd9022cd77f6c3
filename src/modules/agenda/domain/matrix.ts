import type { CityId, FocusPointId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { folded } from "../../../lib/text.ts";
import { type Freshness, freshnessOn } from "./confirmation.ts";
import type { Initiative, InitiativeState } from "./initiative.ts";

/** What it takes to name an initiative and to lead to it. */
export type InitiativeHead = Pick<Initiative, "id" | "title" | "slug">;

/** A focus point and a city. */
interface At {
  readonly focusPoint: FocusPointId;
  readonly city: CityId;
}

/** How far it is in that city, and when that city, or somebody for the whole, last said so; null when nobody did. */
interface Standing {
  readonly state: InitiativeState;
  readonly confirmedAt: Date | null;
}

/** A city takes part in an initiative that belongs to a focus point. The same three never come twice. */
export interface Participation extends At, Standing {
  readonly initiative: InitiativeHead;
}

/** How many participations stand alike in one city at one focus point. */
export interface ParticipationCount extends At, Standing {
  readonly count: number;
}

/** A city decided not to take part, and why. */
export interface AbstentionAt extends At {
  readonly initiative: InitiativeHead;
  readonly reason: string;
}

/** Which participations are wanted; what is left out does not matter. */
export interface StandingChoice {
  readonly state?: InitiativeState | undefined;
  readonly freshness?: Freshness | undefined;
}

/** Those that stand as is wanted on a day. */
export const standingAs = <T extends Standing>(all: readonly T[], { state, freshness }: StandingChoice, now: Date): readonly T[] =>
  all.filter(
    (one) => (state === undefined || one.state === state) && (freshness === undefined || freshnessOn(one.confirmedAt, now) === freshness),
  );

/** What is known of one city at one focus point. */
export interface Cell {
  readonly count: number;
  /** Everything that was done here is finished or stopped. */
  readonly isOver: boolean;
  /** When any of it was last confirmed; null when nothing was. */
  readonly confirmedAt: Date | null;
  /** Nothing is done here, and the city decided so. */
  readonly abstains: boolean;
}

/** How many participations there are at each focus point in each city. Rows, columns and total add up. */
export interface Coverage<Point, City> {
  readonly rows: readonly {
    readonly point: Point;
    /** In the order of the columns. */
    readonly cells: readonly Cell[];
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
  counts: readonly ParticipationCount[],
  abstentions: readonly At[] = [],
): Coverage<Point, City> {
  const here = groupedBy(counts, placeOf);
  const abstaining = new Set(abstentions.map(placeOf));
  const rows = points.map((point) => {
    const places = cities.map((city) => placeOf({ focusPoint: point.id, city: city.id }));
    const cells = places.map((place) => cellOf(here.get(place) ?? [], abstaining.has(place)));
    return { point, cells, total: sum(cells.map(({ count }) => count)) };
  });
  const columns = cities.map((city, index) => ({ city, total: sum(rows.map((row) => row.cells[index]?.count ?? 0)) }));
  const most = rows.reduce((largest, { cells }) => cells.reduce((most, { count }) => Math.max(most, count), largest), 0);
  return { rows, columns, total: sum(rows.map((row) => row.total)), most };
}

const nothing: Cell = { count: 0, isOver: false, confirmedAt: null, abstains: false };

function cellOf(counts: readonly ParticipationCount[], abstains: boolean): Cell {
  if (counts.length === 0) return { ...nothing, abstains };
  return {
    count: sum(counts.map(({ count }) => count)),
    isOver: counts.every(({ state }) => state === "finished" || state === "stopped"),
    confirmedAt: counts.reduce<Date | null>((last, { confirmedAt }) => later(last, confirmedAt), null),
    abstains: false,
  };
}

const later = (a: Date | null, b: Date | null): Date | null => (a === null || (b !== null && b > a) ? b : a);

/** The same counts with the cities that take part most often first; those with as many stay in their order. */
export function busiestFirst<Point, City>({ rows, columns, ...rest }: Coverage<Point, City>): Coverage<Point, City> {
  const order = columns.map((column, index) => ({ column, index })).sort((a, b) => b.column.total - a.column.total);
  return {
    ...rest,
    rows: rows.map((row) => ({ ...row, cells: order.map(({ index }) => row.cells[index] ?? nothing) })),
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
  const fewest = columns.reduce((least, { total }) => Math.min(least, total), Number.POSITIVE_INFINITY);
  const quiet = columns.filter((column) => column.total === fewest).map((column) => column.city);
  return {
    untouched: rows.filter((row) => row.total === 0).map((row) => row.point),
    quietest: quiet.length === 0 ? null : { cities: quiet, total: fewest },
  };
}

/** A focus point with the cities of which nothing is known there, and those that decided not to take part. */
export interface OpenPlaces<Point, City> {
  readonly point: Point;
  readonly open: readonly City[];
  readonly abstaining: readonly City[];
}

/** Per focus point the cities that do nothing known; who decided not to take part is no gap and is named apart. */
export const openPlacesIn = <Point, City>({ rows, columns }: Coverage<Point, City>): readonly OpenPlaces<Point, City>[] =>
  rows.map(({ point, cells }) => {
    const quiet = columns.flatMap(({ city }, index) => {
      const cell = cells[index] ?? nothing;
      return cell.count > 0 ? [] : [{ city, abstains: cell.abstains }];
    });
    return {
      point,
      open: quiet.filter(({ abstains }) => !abstains).map(({ city }) => city),
      abstaining: quiet.filter(({ abstains }) => abstains).map(({ city }) => city),
    };
  });

/** A focus point with the cities that act on it, each with its initiatives by title. */
export interface ActingCities<Point, City> {
  readonly point: Point;
  readonly cities: readonly { readonly city: City; readonly participations: readonly Participation[] }[];
  readonly abstaining: readonly { readonly city: City; readonly abstentions: readonly AbstentionAt[] }[];
}

/** The same participations as the counts, by name: per focus point the cities that act on it, and those that decided not to. */
export function actingCitiesOf<Point extends Identified<FocusPointId>, City extends Identified<CityId>>(
  points: readonly Point[],
  cities: readonly City[],
  participations: readonly Participation[],
  abstentions: readonly AbstentionAt[] = [],
): readonly ActingCities<Point, City>[] {
  const acting = groupedBy(participations, placeOf);
  const abstaining = groupedBy(abstentions, placeOf);
  return points.map((point) => ({
    point,
    cities: cities.flatMap((city) => {
      const own = acting.get(placeOf({ focusPoint: point.id, city: city.id })) ?? [];
      return own.length === 0 ? [] : [{ city, participations: own.toSorted(byTitle) }];
    }),
    abstaining: cities.flatMap((city) => {
      const own = abstaining.get(placeOf({ focusPoint: point.id, city: city.id })) ?? [];
      return own.length === 0 ? [] : [{ city, abstentions: own.toSorted(byTitle) }];
    }),
  }));
}

const placeOf = ({ focusPoint, city }: At) => `${focusPoint} ${city}`;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const byTitle = ({ initiative: a }: { readonly initiative: InitiativeHead }, { initiative: b }: { readonly initiative: InitiativeHead }) =>
  folded(a.title) < folded(b.title) ? -1 : 1;
