import { asId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FundFiles, FundFilesId } from "../domain/import/fund-files.ts";
import type { ImportWords } from "../domain/import/words.ts";
import type { FundFilesTables } from "../tables/fund-files.ts";

/** Files of the fund that wait to be taken over. */
export interface KeptFundFiles extends FundFiles {
  readonly id: FundFilesId;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** Keeps files that were sent. */
export async function keepFundFiles(
  tx: Write<FundFilesTables>,
  { id, files, sheets, words, sentAt, expiresAt }: KeptFundFiles,
): Promise<void> {
  const row = {
    id,
    files_json: files,
    sheets_json: sheets,
    words_json: words,
    sent_at: sentAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  };
  await write(tx).insertInto("fund_files").values(row).execute();
}

/** The files with this id; null when there are none, or not any more. */
export async function fundFilesAt(db: Read<FundFilesTables>, id: string, now: Date): Promise<KeptFundFiles | null> {
  const row = await open(db)
    .selectFrom("fund_files")
    .select(["id", "files_json", "sheets_json", "words_json", "sent_at", "expires_at"])
    .where("id", "=", id)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  if (!row) return null;
  const { files_json: files, sheets_json: sheets, words_json: words } = row;
  return { id: asId(row.id), files, sheets, words, sentAt: new Date(row.sent_at), expiresAt: new Date(row.expires_at) };
}

/** Remembers what somebody said of files; what was said before goes. */
export async function sayOfFundFiles(tx: Write<FundFilesTables>, id: FundFilesId, words: ImportWords): Promise<void> {
  await write(tx).updateTable("fund_files").set({ words_json: words }).where("id", "=", id).execute();
}

/** Takes files away that are taken over. */
export async function dropFundFiles(tx: Write<FundFilesTables>, id: FundFilesId): Promise<void> {
  await write(tx).deleteFrom("fund_files").where("id", "=", id).execute();
}

/** Takes all away but what was sent last, so many times: nobody fills the disk with files (ASVS 5.2.4). */
export async function keepLatestFundFiles(tx: Write<FundFilesTables>, most: number): Promise<void> {
  const rows = await open(tx)
    .selectFrom("fund_files")
    .select("id")
    .orderBy("sent_at", "desc")
    .orderBy("id")
    .offset(most)
    .limit(100)
    .execute();
  const old = rows.map(({ id }) => id);
  if (old.length > 0) await write(tx).deleteFrom("fund_files").where("id", "in", old).execute();
}

/** How many times files were sent of which the hours are over. */
export async function countOldFundFiles(db: Read<FundFilesTables>, now: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("fund_files")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("expires_at", "<=", now.toISOString())
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Takes the files away of which the hours are over. */
export async function forgetFundFiles(tx: Write<FundFilesTables>, now: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("fund_files").where("expires_at", "<=", now.toISOString()).executeTakeFirst();
  return Number(numDeletedRows);
}
