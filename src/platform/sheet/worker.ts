import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../../lib/refusal.ts";
import { type FlawedCell, nameDisagrees, notASheet } from "./refusals.ts";
import type { Sheet, SheetFile } from "./sheet.ts";
import { readTextTable } from "./text-table.ts";
import type { SheetAnswer, SheetWork, ThreadAnswer } from "./work.ts";

async function answerTo(asked: SheetWork): Promise<ThreadAnswer> {
  try {
    return { ok: true, answer: await done(asked) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { what, cells } = error.details;
    return { ok: false, code: error.code, what: String(what ?? ""), cells: Array.isArray(cells) ? (cells as readonly FlawedCell[]) : [] };
  }
}

// What each task needs is loaded when it is asked for: reading a table of text needs neither.
async function done(asked: SheetWork): Promise<SheetAnswer> {
  if (asked.task === "read") return { task: "read", sheets: await sheetsIn(asked.file) };
  const { workbookOf } = await import("./workbook-writer.ts");
  return { task: "write", bytes: await workbookOf(asked.sheets) };
}

/** What is in a file must be what its name says (ASVS 5.2.2). */
async function sheetsIn({ name, bytes }: SheetFile): Promise<readonly Sheet[]> {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== "xlsx" && extension !== "csv") throw notASheet();
  if ((extension === "xlsx") !== isArchive(bytes)) throw nameDisagrees();
  if (extension === "csv") return [readTextTable(bytes)];
  const { readWorkbook } = await import("./workbook.ts");
  return readWorkbook(bytes);
}

const isArchive = (bytes: Uint8Array): boolean => [0x50, 0x4b, 0x03, 0x04].every((sign, index) => bytes[index] === sign);

const work: SheetWork = workerData;
parentPort?.postMessage(await answerTo(work));
