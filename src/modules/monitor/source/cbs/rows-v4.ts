import { isRecord } from "../../../../lib/records.ts";
import { codeUnknown, columnMissing, columnUnknown, figureWithReason, notANumber } from "../../domain/source-refusals.ts";
import type { DescribedTable } from "./described.ts";
import type { Json } from "./json-answer.ts";
import type { Layout } from "./layout.ts";
import type { Gathering } from "./list-answer.ts";
import type { Pack } from "./pack.ts";
import { type PackedCells, packing } from "./packed.ts";
import { recordOf } from "./pages.ts";
import { type Placing, placingOf, textAt } from "./placing.ts";

/** Makes cells of the rows of a page, while they come in. */
export type Reading = (address: string) => Gathering<PackedCells>;

const ownColumns = ["Id", "Measure", "ValueAttribute", "Value", "StringValue"];
/** What the source calls a figure that is there. */
const isThere = "None";

/** Reads the long rows of the fourth version: one figure a row. */
export function readingV4(described: DescribedTable, layout: Layout): Reading {
  const columns = new Set([...ownColumns, ...described.dimensions.map(({ name }) => name)]);
  const placing = placingOf(layout);
  const add = adding(described, layout, placing);
  const packed = packing(placing, 1);
  return (address) =>
    packed((row, pack, isFirst) => {
      if (isFirst) refuseUnknownColumns(layout.table, row, columns);
      add(recordOf(row, address), pack);
    });
}

/** Packs the figure of a row, when it was asked for. */
function adding({ measures }: DescribedTable, layout: Layout, placing: Placing): (row: Json, pack: Pack) => void {
  const { table } = layout;
  const wanted = new Map(layout.measures.map(({ code }, at) => [code, at]));
  const others = new Set(measures.map(({ code }) => code));
  return (row, pack) => {
    const measure = textAt(row, "Measure", table);
    const at = wanted.get(measure);
    if (at === undefined && !others.has(measure)) throw codeUnknown(table, "Measure", measure);
    const place = placing.of(row);
    if (at === undefined || place === null) return;
    const reason = textAt(row, "ValueAttribute", table);
    const value = figureIn(row, reason, table, measure);
    pack.row(place.slice, place.first + at);
    pack.figure(value, value === null ? reason : null);
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
