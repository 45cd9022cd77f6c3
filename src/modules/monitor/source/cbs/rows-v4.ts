import { isRecord } from "../../../../lib/records.ts";
import { answerMisshapen, codeUnknown, columnMissing, columnUnknown, figureWithReason, notANumber } from "../../domain/source-refusals.ts";
import type { FeedCell } from "../../domain/table-feed.ts";
import type { DescribedTable } from "./described.ts";
import type { Json } from "./json-answer.ts";
import type { Layout } from "./layout.ts";
import type { Page } from "./pages.ts";
import { placingOf, textAt } from "./placing.ts";

/** Makes cells of the rows of a page. */
export type Reading = (page: Page) => readonly FeedCell[];

const ownColumns = ["Id", "Measure", "ValueAttribute", "Value", "StringValue"];
/** What the source calls a figure that is there. */
const isThere = "None";

/** Reads the long rows of the fourth version: one figure a row. */
export function readingV4(described: DescribedTable, layout: Layout): Reading {
  const columns = new Set([...ownColumns, ...described.dimensions.map(({ name }) => name)]);
  const cellOf = takingCells(described, layout);
  return ({ rows, address }) => {
    refuseUnknownColumns(layout.table, rows[0], columns);
    const cells: FeedCell[] = [];
    for (const row of rows) {
      if (!isRecord(row)) throw answerMisshapen(address, "row");
      const cell = cellOf(row);
      if (cell !== null) cells.push(cell);
    }
    return cells;
  };
}

/** The cell of a row; null when it was not asked for. */
function takingCells({ measures }: DescribedTable, layout: Layout): (row: Json) => FeedCell | null {
  const { table } = layout;
  const wanted = new Map(layout.measures.map(({ code }, at) => [code, at]));
  const others = new Set(measures.map(({ code }) => code));
  const placing = placingOf(layout);
  return (row) => {
    const measure = textAt(row, "Measure", table);
    const at = wanted.get(measure);
    if (at === undefined && !others.has(measure)) throw codeUnknown(table, "Measure", measure);
    const place = placing.of(row);
    if (at === undefined || place === null) return null;
    placing.claim(place, at, measure);
    const reason = textAt(row, "ValueAttribute", table);
    const value = figureIn(row, reason, table, measure);
    const { slice, area, period } = place;
    return { measure, slice, area, period, value, missing: value === null ? reason : null };
  };
}

/** The figure of a row; null when there is none, and then the attribute says why: in whatever word, for the list of them is not known. */
function figureIn(row: Json, reason: string, table: string, measure: string): number | null {
  const value = row["Value"];
  if (value === null) return null;
  if (value === undefined) throw columnMissing(table, "Value");
  if (typeof value !== "number" || !Number.isFinite(value)) throw notANumber(table, `${measure} ${row["Id"]}`, String(value));
  if (reason !== isThere) throw figureWithReason(table, `${measure} ${row["Id"]}`, reason);
  return value;
}

/** All rows of a page have the columns of the first: what is missing from one shows when it is read. */
function refuseUnknownColumns(table: string, row: unknown, columns: ReadonlySet<string>): void {
  const unknown = isRecord(row) ? Object.keys(row).find((column) => !columns.has(column) && !column.startsWith("@")) : undefined;
  if (unknown !== undefined) throw columnUnknown(table, unknown);
}
