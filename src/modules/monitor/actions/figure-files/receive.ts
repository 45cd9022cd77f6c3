import type { FigureFileId } from "../../../../lib/ids.ts";
import type { Context } from "../../../../platform/context.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { FileChoice } from "../../domain/figure-file/choice.ts";
import type { FileSheet } from "../../domain/figure-file/found-table.ts";
import { firstTable } from "../../domain/figure-file/found-table.ts";
import { fileNotFound, noTableInFile } from "../../domain/figure-file/refusals.ts";
import { may } from "../../domain/load-policy.ts";
import { notYoursToFetch } from "../../domain/load-refusals.ts";
import { chooseForFile, figureFileAt, forgetFigureFiles, keepFigureFile, keepLatestFiles } from "../../store/figure-files.ts";
import type { MonitorTables } from "../../tables.ts";

/** A file can be loaded this long after it was sent, in milliseconds. */
const fileLifeMs = 24 * 60 * 60 * 1000;

/** So many files wait at most, over all who send them. */
const mostFiles = 10;

/** A file as it came in. */
interface SentFile {
  readonly name: string;
  readonly hash: string;
  readonly sheets: readonly FileSheet[];
}

/** Keeps a file of figures until it is loaded or a day is over. Nothing of it is a figure yet. */
export async function receiveFile(context: Context<MonitorTables>, file: SentFile): Promise<FigureFileId> {
  const { tx, actor, now, record } = context;
  if (!may.fetchFigures(actor)) throw notYoursToFetch(file.name);
  if (firstTable(file.sheets) === null) throw noTableInFile();
  const id = newId<FigureFileId>();
  await forgetFigureFiles(tx, now);
  await keepLatestFiles(tx, mostFiles - 1);
  await keepFigureFile(tx, { ...file, id, sentAt: now, expiresAt: new Date(now.getTime() + fileLifeMs), choice: null });
  record("monitor.file-sent", `figure-file ${id}`, { name: file.name, hash: file.hash });
  return id;
}

/** Remembers for which table a file is and how it is read, right or wrong: nothing that was filled in gets lost. */
export async function chooseFile(context: Context<MonitorTables>, id: string, choice: FileChoice): Promise<void> {
  const { tx, actor, now, record } = context;
  if (!may.fetchFigures(actor)) throw notYoursToFetch(id);
  const file = await figureFileAt(tx, id, now);
  if (file === null) throw fileNotFound(id);
  await chooseForFile(tx, file.id, choice);
  record("monitor.file-chosen", `figure-file ${id}`, { table: choice.table });
}
