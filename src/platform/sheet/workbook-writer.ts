import writeWorkbookFile from "write-excel-file/node";
import type { FigureSheet } from "./sheet.ts";

/** How wide a column is, in signs. */
const width = 24;

/**
 * Writes tables as a workbook. Every text stands in a cell for text: nothing in it is ever carried out, and nothing that
 * looks like a number or a date is turned into something else. Only what is a number here is one there.
 */
export async function workbookOf(sheets: readonly FigureSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    columns: head.map(() => ({ width })),
    stickyRowsCount: 1,
    data: [head.map((text) => ({ ...cellOf(text), fontWeight: "bold" as const })), ...rows.map((row) => row.map(cellOf))],
  }));
  return new Uint8Array(await writeWorkbookFile(drawn).toBuffer());
}

function cellOf(cell: string | number) {
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, type: Number } : {};
  return cell === "" ? {} : { value: verbatim(cell), type: String, format: "@" };
}

/**
 * The format writes a sign that XML does not allow as `_x000D_`: text that looks like this must not be taken for it. And the
 * package looks each text up in a plain object, where words such as `constructor` stand already: those get their first sign
 * written in the same way, which every program reads as that sign.
 */
function verbatim(text: string): string {
  const written = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
  return written in {} ? `_x${written.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_${written.slice(1)}` : written;
}
