import type { AreaCode, StatTableId, Vintage } from "../../../../lib/ids.ts";
import type { Line, LinePoint } from "../line.ts";
import { byTime, type PeriodCode, partsOf } from "../period-code.ts";
import type { Span } from "../reply.ts";
import type { CitedTable, Licence } from "../stat-table.ts";

/** A load that a figure came with, as it is cited beside it. */
export interface CitedLoad {
  readonly table: StatTableId;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** A day, a month or a year. */
  readonly readOn: string;
  readonly terms: Licence;
}

/** A line with the name of its area. */
export interface NamedLine {
  readonly name: string;
  readonly line: Line;
  /** What the city says beside it, in words and signed. */
  readonly said?: readonly SaidWords[];
}

/** Words of a city about some periods; null for the figure as a whole. */
export interface SaidWords {
  readonly span: Span | null;
  readonly words: string;
}

/** One figure outside the product: all that is needed to read it goes along. */
export interface ExportRow extends Omit<LinePoint, "count" | "vintages"> {
  readonly area: AreaCode;
  readonly areaName: string;
  readonly loads: readonly CitedLoad[];
  /** What the city says beside it, in words and signed. */
  readonly said: readonly string[];
}

/** Every figure of these lines, area by area and the oldest first. */
export const rowsOf = (lines: readonly NamedLine[], tables: readonly CitedTable[]): readonly ExportRow[] => {
  const loads = loadsOf(tables);
  return lines.flatMap((named) => named.line.points.map((point) => rowOf(named, point, loads)));
};

function rowOf(
  { name, line, said = [] }: NamedLine,
  { count: _count, vintages, value, ...point }: LinePoint,
  loads: ReadonlyMap<Vintage, CitedLoad>,
): ExportRow {
  return {
    ...point,
    area: line.area,
    areaName: name,
    value: value === null ? null : withoutNoise(value),
    loads: vintages.flatMap((vintage) => loads.get(vintage) ?? []),
    said: said.flatMap(({ span, words }) => (span === null || isWithin(point.period, span) ? [words] : [])),
  };
}

const isWithin = (period: PeriodCode, { from, to }: Span): boolean => byTime(from, period) <= 0 && byTime(period, to) <= 0;

/** So many digits are sure in a figure that was worked out: what comes after them is noise of the machine, such as 0.30000000000000004. */
const sureDigits = 12;

const withoutNoise = (value: number): number => Number(value.toPrecision(sureDigits));

function loadsOf(tables: readonly CitedTable[]): ReadonlyMap<Vintage, CitedLoad> {
  return new Map(
    tables.flatMap(({ id, title, publisher, terms, reads }) =>
      reads.map(({ vintage, version, readOn }) => [vintage, { table: id, title, publisher, version, readOn, terms }] as const),
    ),
  );
}

/** The loads behind these rows, each once, by table and then the latest first. */
export function loadsIn(rows: readonly ExportRow[]): readonly CitedLoad[] {
  const found = new Set(rows.flatMap(({ loads }) => loads));
  return [...found].toSorted((a, b) => compared(a.table, b.table) || compared(b.readOn, a.readOn) || compared(b.version, a.version));
}

/** Which rows are wanted: of one area, and of periods from one year to another, both included. */
export interface RowChoice {
  readonly area?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** The rows that fit every part of the choice. */
export const rowsFitting = (rows: readonly ExportRow[], { area, from, until }: RowChoice): readonly ExportRow[] =>
  rows.filter((row) => {
    const { year } = partsOf(row.period);
    return (area === undefined || row.area === area) && (from === undefined || year >= from) && (until === undefined || year <= until);
  });

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
