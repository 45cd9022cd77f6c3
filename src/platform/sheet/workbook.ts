import readWorkbookFile, { type CellValue } from "read-excel-file/universal";
import { checkArchive } from "./archive.ts";
import { hiddenRowsIn } from "./hidden-rows.ts";
import { brokenSheet, tooManyCells } from "./refusals.ts";
import { mostColumns, mostRows, type Sheet } from "./sheet.ts";

/** Reads every sheet of a workbook (XLSX), also one that is hidden; of every cell what it says, as text. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  checkArchive(bytes);
  const read = await readOrRefuse(bytes);
  const hidden = hiddenRowsIn(bytes);
  return read.map(({ sheet, data }) => {
    const lines = data.flatMap((values, index) => {
      const cells = values.map(textOf);
      return cells.every((text) => text === "") ? [] : [{ row: index + 1, cells }];
    });
    if (lines.length > mostRows || data.some((values) => values.length > mostColumns)) throw tooManyCells();
    const told = new Set(lines.map(({ row }) => row));
    const unseen = (hidden.get(sheet) ?? []).filter((row) => told.has(row));
    return unseen.length === 0 ? { name: sheet, lines } : { name: sheet, lines, hidden: unseen };
  });
}

/** The package takes anything that is not as it expects for a defect of its own; here it is one of the file. */
async function readOrRefuse(bytes: Uint8Array) {
  try {
    return await readWorkbookFile(new Uint8Array(bytes).buffer, { trim: false });
  } catch (error) {
    throw brokenSheet(error instanceof Error ? error.message : String(error));
  }
}

/** A date as `2024-04-26`, with the hour behind it where it has one; a number with a point; yes and no as on the screens. */
function textOf(value: CellValue | Date | null): string {
  if (value === null) return "";
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$/, "")
      .slice(0, 16);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  return String(value);
}
