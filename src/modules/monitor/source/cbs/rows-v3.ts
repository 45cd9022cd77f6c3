import { isRecord } from "../../../../lib/records.ts";
import { answerMisshapen, columnMissing, columnUnknown, notANumber } from "../../domain/source-refusals.ts";
import type { FeedCell } from "../../domain/table-feed.ts";
import type { DescribedTable } from "./described.ts";
import type { Layout } from "./layout.ts";
import { type Placing, placingOf } from "./placing.ts";
import type { Reading } from "./rows-v4.ts";

/** Reads the wide rows of the third version: a column for each measure. */
export function readingV3(described: DescribedTable, layout: Layout): Reading {
  const columns = new Set(["ID", ...described.dimensions.map(({ name }) => name), ...described.measures.map(({ column }) => column)]);
  const placing = placingOf(layout);
  return ({ rows, address }) => {
    const cells: FeedCell[] = [];
    const [first] = rows;
    const unknown = isRecord(first) ? Object.keys(first).find((column) => !columns.has(column) && !column.startsWith("odata.")) : undefined;
    if (unknown !== undefined) throw columnUnknown(layout.table, unknown);
    for (const row of rows) {
      if (!isRecord(row)) throw answerMisshapen(address, "row");
      addCells(cells, row, layout, placing);
    }
    return cells;
  };
}

function addCells(cells: FeedCell[], row: Readonly<Record<string, unknown>>, { table, measures }: Layout, placing: Placing): void {
  const place = placing.of(row);
  if (place === null) return;
  const { slice, area, period } = place;
  let at = 0;
  for (const { code, column } of measures) {
    const raw = row[column];
    if (raw === undefined) throw columnMissing(table, column);
    placing.claim(place, at++, code);
    const figure = figureOf(raw);
    if (figure === null) throw notANumber(table, `${column} ${slice} ${area} ${period}`, String(raw));
    cells.push({ measure: code, slice, area, period, value: figure.value, missing: figure.missing });
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
