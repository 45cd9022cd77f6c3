import type { AreaCode } from "../../../../lib/ids.ts";
import { sliceOf } from "../../domain/observation.ts";
import { type PeriodCode, readPeriodCode } from "../../domain/period-code.ts";
import { cellTwice, codeUnknown, columnMissing, noPeriods } from "../../domain/source-refusals.ts";
import { areaCodeOf } from "./area-code.ts";
import type { Json } from "./json-answer.ts";
import type { ChosenDimension, Layout } from "./layout.ts";

/** Where in a table a row belongs. */
export interface Place {
  readonly area: AreaCode;
  readonly period: PeriodCode;
  readonly slice: string;
  /** One bit for each figure of the slice that came. */
  readonly seen: Uint32Array;
  /** The number of the first figure of the row among those of its slice. */
  readonly first: number;
}

/**
 * Finds the places of rows. Codes are looked up as they come, with their padding, and texts of slices are made once: a table has
 * millions of rows and few of either.
 */
export interface Placing {
  /** The place of a row; null when it was not asked for, as from a server that does not filter. */
  readonly of: (row: Json) => Place | null;
  /** Says that a figure came, and refuses it the second time. Costs a bit for each figure of a slice, whatever the table's length. */
  readonly claim: (place: Place, measure: number, name: string) => void;
}

interface Entry<T> {
  readonly code: T;
  /** Its place in the list; -1 when it is not wanted. */
  readonly at: number;
}

interface Slice {
  readonly text: string;
  readonly seen: Uint32Array;
}

/** Makes the placing of a table. */
export function placingOf(layout: Layout): Placing {
  const { table, others, choice } = layout;
  const areaOf = lookingUp(table, layout.area, choice.area, areaCodeOf);
  const periodOf = lookingUp(table, layout.period, choice.period, readPeriodCode);
  const width = layout.measures.length;
  const periods = layout.period?.wanted.length ?? 1;
  const size = (layout.area?.wanted.length ?? 1) * periods * width;
  const slices = slicing(table, others, size);
  return {
    of: (row) => {
      const slice = slices(row);
      if (slice === null) return null;
      const area = areaOf(row);
      const period = periodOf(row);
      if (area.at < 0 || period.at < 0) return null;
      const first = (area.at * periods + period.at) * width;
      return { area: area.code, period: period.code, slice: slice.text, seen: slice.seen, first };
    },
    claim: ({ seen, first, slice, area, period }, measure, name) => {
      const number = first + measure;
      const bit = 1 << (number & 31);
      const word = seen[number >>> 5] ?? 0;
      if ((word & bit) !== 0) throw cellTwice(table, [name, slice, area, period].filter((part) => part !== "").join(" "));
      seen[number >>> 5] = word | bit;
    },
  };
}

/** The code of a row in one dimension; what the table has no dimension for is the same in every row. */
function lookingUp<T>(
  table: string,
  dimension: ChosenDimension | null,
  always: T | null,
  read: (code: string) => T | null,
): (row: Json) => Entry<T> {
  if (dimension === null) {
    if (always === null) throw noPeriods(table);
    const one = { code: always, at: 0 };
    return () => one;
  }
  const { name } = dimension;
  const known = new Map<string, Entry<T>>();
  const places = new Map(dimension.wanted.map((code, at) => [code, at]));
  const listed = new Set(dimension.codes.map(({ code }) => code));
  return (row) => {
    const raw = textAt(row, name, table);
    const before = known.get(raw);
    if (before !== undefined) return before;
    const trimmed = raw.trim();
    const code = read(trimmed);
    if (code === null || !listed.has(trimmed)) throw codeUnknown(table, name, raw);
    const entry = { code, at: places.get(trimmed) ?? -1 };
    known.set(raw, entry);
    return entry;
  };
}

/** The slice of a row; null when it was not asked for. */
function slicing(table: string, others: readonly ChosenDimension[], size: number): (row: Json) => Slice | null {
  const words = Math.ceil(size / 32);
  const slices = new Map<string, Slice | null>();
  return (row) => {
    let key = "";
    for (const { name } of others) key += `${textAt(row, name, table)}\n`;
    const before = slices.get(key);
    if (before !== undefined) return before;
    const slice = newSlice(table, others, row, words);
    slices.set(key, slice);
    return slice;
  };
}

function newSlice(table: string, others: readonly ChosenDimension[], row: Json, words: number): Slice | null {
  const codes = new Map<string, string>();
  let isWanted = true;
  for (const { name, codes: listed, wanted } of others) {
    const code = textAt(row, name, table).trim();
    if (!listed.some((one) => one.code === code)) throw codeUnknown(table, name, code);
    isWanted &&= wanted.includes(code);
    codes.set(name, code);
  }
  return isWanted ? { text: sliceOf(codes), seen: new Uint32Array(words) } : null;
}

/** The text in a column of a row, which has to be there. */
export function textAt(row: Json, column: string, table: string): string {
  const found = row[column];
  if (typeof found !== "string") throw columnMissing(table, column);
  return found;
}
