import { asId, type ImportDraftId, type PersonId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { DraftContent } from "../domain/spreadsheet/draft.ts";
import type { NetworkTables } from "../tables.ts";

/** A proposal that waits for its owner. */
export interface ImportDraft {
  readonly id: ImportDraftId;
  readonly owner: PersonId;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly content: DraftContent;
  readonly hash: string;
}

/** Keeps a proposal in place of the one that its owner had: nobody fills the disk with them (ASVS 5.2.4). */
export async function keepDraft(tx: Write<NetworkTables>, draft: ImportDraft): Promise<void> {
  await write(tx).deleteFrom("import_draft").where("owner", "=", draft.owner).execute();
  await write(tx)
    .insertInto("import_draft")
    .values({
      id: draft.id,
      owner: draft.owner,
      made_at: draft.madeAt.toISOString(),
      expires_at: draft.expiresAt.toISOString(),
      content_json: draft.content,
      hash: draft.hash,
    })
    .execute();
}

/** The proposal of this person with this id; null when there is none, or not any more. */
export async function draftOf(db: Read<NetworkTables>, owner: PersonId, id: string, now: Date): Promise<ImportDraft | null> {
  const row = await open(db)
    .selectFrom("import_draft")
    .selectAll()
    .where("id", "=", id)
    .where("owner", "=", owner)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: asId(row.id),
    owner,
    madeAt: new Date(row.made_at),
    expiresAt: new Date(row.expires_at),
    content: row.content_json,
    hash: row.hash,
  };
}

/** Takes a proposal away; false when somebody else did so first. */
export async function dropDraft(tx: Write<NetworkTables>, id: ImportDraftId): Promise<boolean> {
  const { numDeletedRows } = await write(tx).deleteFrom("import_draft").where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}

/** How many proposals there are whose hour is over. */
export async function countOldDrafts(db: Read<NetworkTables>, now: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("import_draft")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("expires_at", "<=", now.toISOString())
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Takes away the proposals whose hour is over. */
export async function forgetDrafts(tx: Write<NetworkTables>, now: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("import_draft").where("expires_at", "<=", now.toISOString()).executeTakeFirst();
  return Number(numDeletedRows);
}
