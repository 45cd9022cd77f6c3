import { isRecord } from "../../../../lib/records.ts";
import { columnMissing, columnUnknown, notANumber } from "../../domain/source-refusals.ts";
import type { DescribedTable } from "./described.ts";
import type { Json } from "./json-answer.ts";
import type { Layout } from "./layout.ts";
import type { Pack } from "./pack.ts";
import { packing } from "./packed.ts";
import { recordOf } from "./pages.ts";
import { inWords, type Placing, placingOf } from "./placing.ts";
import type { Reading } from "./rows-v4.ts";

/** Reads the wide rows of the third version: a column for each measure. */
export function readingV3(described: DescribedTable, layout: Layout): Reading {
  const columns = new Set(["ID", ...described.dimensions.map(({ name }) => name), ...described.measures.map(({ column }) => column)]);
  const placing = placingOf(layout);
  const packed = packing(placing, layout.measures.length);
  return (address) =>
    packed((row, pack, isFirst) => {
      if (isFirst) refuseUnknownColumns(layout.table, row, columns);
      addRow(recordOf(row, address), pack, layout, placing);
    });
}

function refuseUnknownColumns(table: string, row: unknown, columns: ReadonlySet<string>): void {
  const unknown = isRecord(row) ? Object.keys(row).find((column) => !columns.has(column) && !column.startsWith("odata.")) : undefined;
  if (unknown !== undefined) throw columnUnknown(table, unknown);
}

function addRow(row: Json, pack: Pack, { table, measures }: Layout, placing: Placing): void {
  const place = placing.of(row);
  if (place === null) return;
  pack.row(place.slice, place.first);
  let at = place.first;
  for (const { column } of measures) {
    const raw = row[column];
    if (raw === undefined) throw columnMissing(table, column);
    const figure = figureOf(raw);
    if (figure === null) throw notANumber(table, inWords({ ...placing.named(place.slice, at), measure: column }), String(raw));
    pack.figure(figure.value, figure.missing);
    at++;
  }
}

/** A figure, or the word of the source for why there is none; null for what is neither. */
type Figure = { readonly value: number; readonly missing: null } | { readonly value: null; readonly missing: string };

const number = /^-?\d+(\.\d+)?$/;
/** The typed rows do not say why a figure is missing. */
const untold: Figure = { value: null, missing: "null" };

/** Typed rows have numbers; untyped ones texts of eight characters, a point for the decimals, and signs such as `.` for what is missing. */
function figureOf(raw: unknown): Figure | null {
  if (typeof raw === "number") return Number.isFinite(raw) ? { value: raw, missing: null } : null;
  if (raw === null) return untold;
  if (typeof raw !== "string") return null;
  const text = raw.trim();
  if (number.test(text)) return { value: Number(text), missing: null };
  return /\d/.test(text) ? null : { value: null, missing: text === "" ? "blank" : text };
}
