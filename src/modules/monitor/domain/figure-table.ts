import type { AreaCode } from "../../../lib/ids.ts";
import type { Indicator } from "./indicator.ts";
import type { Line, LinePoint } from "./line.ts";
import { byTime, type PeriodCode, partsOf } from "./period-code.ts";

/** What stands in the rows of a table; the other two stand in its columns. */
export const rowKinds = ["areas", "periods", "indicators"] as const;
export type RowKind = (typeof rowKinds)[number];

/** So many figures go into one table, and so many cells onto one page; a file holds more. */
export const mostIndicators = 10;
export const mostCells = 2500;

/** An area by name. */
export interface NamedArea {
  readonly area: AreaCode;
  readonly name: string;
}

/** What a table is made of. */
export interface TableParts {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly NamedArea[];
  readonly lines: ReadonlyMap<Indicator["id"], ReadonlyMap<AreaCode, Line>>;
  /** The first and the last year; null for as far as there are figures. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What a row or a column is about: what it leaves open is said by the other. */
export interface Place {
  readonly indicator: Indicator | null;
  readonly area: NamedArea | null;
  readonly period: PeriodCode | null;
}

/** A table of figures; undefined where a source says nothing at all. Nothing is ever added up. */
export interface FigureTable {
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
  readonly cells: readonly (readonly (LinePoint | undefined)[])[];
}

/** Puts figures in a table with these in its rows. */
export function tableOf(parts: TableParts, kind: RowKind): FigureTable {
  const found = pointsIn(parts);
  const { rows, columns } = placesIn(parts, kind, found);
  return { rows, columns, cells: rows.map((row) => columns.map((column) => found.at(merged(row, column)))) };
}

/** How many cells it has. */
export const cellCount = ({ rows, columns }: FigureTable): number => rows.length * columns.length;

interface Found {
  /** The periods of each indicator in which some area has a row, the earliest first. */
  readonly periods: ReadonlyMap<Indicator["id"], readonly PeriodCode[]>;
  readonly at: (place: Place) => LinePoint | undefined;
}

function pointsIn({ indicators, areas, lines, from, to }: TableParts): Found {
  const points = new Map<string, LinePoint>();
  const periods = new Map<Indicator["id"], readonly PeriodCode[]>();
  for (const { id } of indicators) {
    const known = new Set<PeriodCode>();
    for (const { area } of areas)
      for (const point of lines.get(id)?.get(area)?.points ?? []) {
        if (!isWithin(point.period, from, to)) continue;
        known.add(point.period);
        points.set(`${id} ${area} ${point.period}`, point);
      }
    periods.set(id, [...known].toSorted(byTime));
  }
  return { periods, at: ({ indicator, area, period }) => points.get(`${indicator?.id} ${area?.area} ${period}`) };
}

function isWithin(period: PeriodCode, from: number | null, to: number | null): boolean {
  const { year } = partsOf(period);
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Where areas stand in the rows, a period that a figure does not know gets no column of it. */
function placesIn({ indicators, areas }: TableParts, kind: RowKind, { periods }: Found): Pick<FigureTable, "rows" | "columns"> {
  const all = [...new Set([...periods.values()].flat())].toSorted(byTime);
  const open: Place = { indicator: null, area: null, period: null };
  const [byArea, byIndicator] = [areas.map((area) => ({ ...open, area })), indicators.map((indicator) => ({ ...open, indicator }))];
  if (kind === "areas")
    return {
      rows: byArea,
      columns: indicators.flatMap((indicator) => (periods.get(indicator.id) ?? []).map((period) => ({ ...open, indicator, period }))),
    };
  if (kind === "periods")
    return {
      rows: all.map((period) => ({ ...open, period })),
      columns: byIndicator.flatMap((one) => areas.map((area) => ({ ...one, area }))),
    };
  return { rows: byIndicator, columns: byArea.flatMap((one) => all.map((period) => ({ ...one, period }))) };
}

const merged = (row: Place, column: Place): Place => ({
  indicator: row.indicator ?? column.indicator,
  area: row.area ?? column.area,
  period: row.period ?? column.period,
});
