import type { FigureSheet, Sheet, SheetFile } from "./sheet.ts";
import { inThread } from "./thread.ts";

/** Reads the tables of a workbook (.xlsx) or of a table of text (.csv), every cell as text, in a thread of its own. */
export async function readSheets(file: SheetFile): Promise<readonly Sheet[]> {
  const answer = await inThread({ task: "read", file });
  return answer.task === "read" ? answer.sheets : [];
}

/** Writes tables as a workbook of which every text is a text and every number a number, in a thread of its own. */
export async function writeWorkbook(sheets: readonly FigureSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await inThread({ task: "write", sheets });
  return answer.task === "write" ? answer.bytes : new Uint8Array();
}
