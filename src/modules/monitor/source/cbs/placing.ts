import { sliceOf } from "../../domain/observation.ts";
import { readPeriodCode } from "../../domain/period-code.ts";
import { cellTwice, codeUnknown, columnMissing, noPeriods } from "../../domain/source-refusals.ts";
import type { FeedCell } from "../../domain/table-feed.ts";
import { areaCodeOf } from "./area-code.ts";
import type { Json } from "./json-answer.ts";
import type { ChosenDimension, Layout } from "./layout.ts";

/** Where in a table a row belongs, as numbers. */
export interface Place {
  /** The number of its slice. */
  readonly slice: number;
  /** The number of the first figure of the row among those of its slice. */
  readonly first: number;
}

/** What is said of a figure besides the figure itself. */
export type Named = Pick<FeedCell, "measure" | "slice" | "area" | "period">;

/**
 * Finds the places of rows. Codes are looked up as they come, with their padding, and texts of slices are made once: a table has
 * millions of rows and few of either.
 */
export interface Placing {
  /** The place of a row; null when it was not asked for, as from a server that does not filter. */
  readonly of: (row: Json) => Place | null;
  /** A number for the series that a figure of a slice is in. */
  readonly series: (slice: number, figure: number) => number;
  /** Which figure of a slice that is. */
  readonly named: (slice: number, figure: number) => Named;
  /** Says that a figure came, and refuses it the second time. Costs a bit for each figure of a slice, whatever the table's length. */
  readonly claim: (slice: number, figure: number) => void;
}

interface Slice {
  readonly at: number;
  readonly text: string;
  /** One bit for each figure of the slice that came. */
  readonly seen: Uint32Array;
}

/** The slices that were met: by the codes of a row, null for those that were not asked for; and by number. */
interface Slices {
  readonly byCodes: Map<string, Slice | null>;
  readonly byNumber: Slice[];
}

/** Makes the placing of a table. */
export function placingOf(layout: Layout): Placing {
  const { table, measures, others, choice } = layout;
  const areaOf = lookingUp(table, layout.area, choice.area, areaCodeOf);
  const periodOf = lookingUp(table, layout.period, choice.period, readPeriodCode);
  const areas = codesIn(layout.area, choice.area, areaCodeOf);
  const periods = codesIn(layout.period, choice.period, readPeriodCode);
  const width = measures.length;
  const slices: Slices = { byCodes: new Map(), byNumber: [] };
  const sliceOfRow = slicing(table, others, areas.length * periods.length * width, slices);
  const sliceAt = (number: number): Slice => there(slices.byNumber[number]);
  const named = (slice: number, figure: number): Named => {
    const place = Math.floor(figure / width);
    return {
      measure: there(measures[figure % width]).code,
      slice: sliceAt(slice).text,
      area: there(areas[Math.floor(place / periods.length)]),
      period: there(periods[place % periods.length]),
    };
  };
  return {
    named,
    series: (slice, figure) => slice * width + (figure % width),
    of: (row) => {
      const slice = sliceOfRow(row);
      if (slice === null) return null;
      const area = areaOf(row);
      const period = periodOf(row);
      if (area < 0 || period < 0) return null;
      return { slice: slice.at, first: (area * periods.length + period) * width };
    },
    claim: (slice, figure) => {
      const { seen } = sliceAt(slice);
      const bit = 1 << (figure & 31);
      const word = seen[figure >>> 5] ?? 0;
      if ((word & bit) !== 0) throw cellTwice(table, inWords(named(slice, figure)));
      seen[figure >>> 5] = word | bit;
    },
  };
}

/** Which figure it is, for who has to look it up. */
export const inWords = ({ measure, slice, area, period }: Named): string =>
  [measure, slice, area, period].filter((part) => part !== "").join(" ");

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("A figure was placed outside its table.");
  return found;
}

/** The codes of a dimension by their place in the list; what the table has no dimension for is the same in every row. */
function codesIn<T>(dimension: ChosenDimension | null, always: T | null, read: (code: string) => T | null): readonly T[] {
  if (dimension === null) return always === null ? [] : [always];
  return dimension.wanted.map((code) => there(read(code) ?? undefined));
}

/** The place of a row's code in the list of one dimension; -1 when it is not wanted. */
function lookingUp<T>(
  table: string,
  dimension: ChosenDimension | null,
  always: T | null,
  read: (code: string) => T | null,
): (row: Json) => number {
  if (dimension === null) {
    if (always === null) throw noPeriods(table);
    return () => 0;
  }
  const { name } = dimension;
  const known = new Map<string, number>();
  const places = new Map(dimension.wanted.map((code, at) => [code, at]));
  const listed = new Set(dimension.codes.map(({ code }) => code));
  return (row) => {
    const raw = textAt(row, name, table);
    const before = known.get(raw);
    if (before !== undefined) return before;
    const trimmed = raw.trim();
    if (read(trimmed) === null || !listed.has(trimmed)) throw codeUnknown(table, name, raw);
    const at = places.get(trimmed) ?? -1;
    known.set(raw, at);
    return at;
  };
}

/** The slice of a row; null when it was not asked for. */
function slicing(
  table: string,
  others: readonly ChosenDimension[],
  size: number,
  { byCodes, byNumber }: Slices,
): (row: Json) => Slice | null {
  return (row) => {
    let key = "";
    for (const { name } of others) key += `${textAt(row, name, table)}\n`;
    const before = byCodes.get(key);
    if (before !== undefined) return before;
    const text = sliceIn(table, others, row);
    const slice = text === null ? null : { at: byNumber.length, text, seen: new Uint32Array(Math.ceil(size / 32)) };
    if (slice !== null) byNumber.push(slice);
    byCodes.set(key, slice);
    return slice;
  };
}

function sliceIn(table: string, others: readonly ChosenDimension[], row: Json): string | null {
  const codes = new Map<string, string>();
  let isWanted = true;
  for (const { name, codes: listed, wanted } of others) {
    const code = textAt(row, name, table).trim();
    if (!listed.some((one) => one.code === code)) throw codeUnknown(table, name, code);
    isWanted &&= wanted.includes(code);
    codes.set(name, code);
  }
  return isWanted ? sliceOf(codes) : null;
}

/** The text in a column of a row, which has to be there. */
export function textAt(row: Json, column: string, table: string): string {
  const found = row[column];
  if (typeof found !== "string") throw columnMissing(table, column);
  return found;
}
