import { asId, type FigureFileId, type StatTableId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FileChoice } from "../domain/figure-file/choice.ts";
import type { FileSheet } from "../domain/figure-file/found-table.ts";
import type { FileMapping } from "../domain/figure-file/mapping.ts";
import type { MonitorTables } from "../tables.ts";

/** A file of figures that waits to be loaded. */
export interface FigureFile {
  readonly id: FigureFileId;
  readonly name: string;
  readonly hash: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly sheets: readonly FileSheet[];
  readonly choice: FileChoice | null;
}

/** Keeps a file that was sent. */
export async function keepFigureFile(tx: Write<MonitorTables>, { sheets, choice, sentAt, expiresAt, ...file }: FigureFile): Promise<void> {
  await write(tx)
    .insertInto("figure_file")
    .values({
      ...file,
      sent_at: sentAt.toISOString(),
      expires_at: expiresAt.toISOString(),
      sheets_json: sheets,
      choice_json: choice,
    })
    .execute();
}

/** The file with this id; null when there is none, or not any more. */
export async function figureFileAt(db: Read<MonitorTables>, id: string, now: Date): Promise<FigureFile | null> {
  const row = await open(db)
    .selectFrom("figure_file")
    .select(["id", "name", "hash", "sent_at", "expires_at", "sheets_json", "choice_json"])
    .where("id", "=", id)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  if (!row) return null;
  const { name, hash, sheets_json: sheets, choice_json: choice } = row;
  return { id: asId(row.id), name, hash, sheets, choice, sentAt: new Date(row.sent_at), expiresAt: new Date(row.expires_at) };
}

/** Remembers what somebody chose for a file; what was chosen before goes. */
export async function chooseForFile(tx: Write<MonitorTables>, id: FigureFileId, choice: FileChoice): Promise<void> {
  await write(tx).updateTable("figure_file").set({ choice_json: choice }).where("id", "=", id).execute();
}

/** Takes a file away that is loaded. */
export async function dropFigureFile(tx: Write<MonitorTables>, id: FigureFileId): Promise<void> {
  await write(tx).deleteFrom("figure_file").where("id", "=", id).execute();
}

/** Takes all files away but the latest so many: nobody fills the disk with them (ASVS 5.2.4). */
export async function keepLatestFiles(tx: Write<MonitorTables>, most: number): Promise<void> {
  const rows = await open(tx)
    .selectFrom("figure_file")
    .select("id")
    .orderBy("sent_at", "desc")
    .orderBy("id")
    .offset(most)
    .limit(100)
    .execute();
  if (rows.length === 0) return;
  await write(tx)
    .deleteFrom("figure_file")
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
}

/** How many files there are whose hours are over. */
export async function countOldFigureFiles(db: Read<MonitorTables>, now: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("figure_file")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("expires_at", "<=", now.toISOString())
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Takes away the files whose hours are over. */
export async function forgetFigureFiles(tx: Write<MonitorTables>, now: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("figure_file").where("expires_at", "<=", now.toISOString()).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Remembers how the files of a table are read, over what was there. */
export async function saveMapping(tx: Write<MonitorTables>, table: StatTableId, mapping: FileMapping, now: Date): Promise<void> {
  const saved = { mapping_json: mapping, used_at: now.toISOString() };
  await write(tx)
    .insertInto("figure_mapping")
    .values({ stat_table: table, ...saved })
    .onConflict((conflict) => conflict.column("stat_table").doUpdateSet(saved))
    .execute();
}

/** How the files of each table are read, the last one used first. */
export async function savedMappings(db: Read<MonitorTables>): Promise<ReadonlyMap<string, FileMapping>> {
  const rows = await open(db).selectFrom("figure_mapping").select(["stat_table", "mapping_json"]).orderBy("used_at", "desc").execute();
  return new Map(rows.map(({ stat_table: table, mapping_json: mapping }) => [table, mapping]));
}

/** The tables that come as a file, by code. */
export async function tablesFromFiles(db: Read<MonitorTables>): Promise<readonly { readonly id: StatTableId; readonly title: string }[]> {
  const rows = await open(db).selectFrom("stat_table").select(["id", "title"]).where("feed", "=", "file").orderBy("id").execute();
  return rows.map(({ id, title }) => ({ id: asId(id), title }));
}
