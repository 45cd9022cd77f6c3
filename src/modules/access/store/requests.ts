import { isLanguage, type Language } from "../../../lib/language.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { newSecret } from "../../../platform/session/secret.ts";
import type { AccessTables } from "../tables.ts";
import { addressKey } from "./accounts.ts";

/** Somebody typed an address and asked for a link. */
export interface LinkRequest {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
}

/** Remembers that somebody asked for a link. */
export async function addRequest(tx: Write<AccessTables>, address: string, language: Language, now: Date): Promise<void> {
  await write(tx)
    .insertInto("link_request")
    .values({ id: newSecret(), address: addressKey(address), language, asked_at: now.toISOString() })
    .execute();
}

/** What was asked and not answered yet, the oldest first. */
export async function openRequests(db: Read<AccessTables>): Promise<readonly LinkRequest[]> {
  const rows = await open(db).selectFrom("link_request").select(["id", "address", "language"]).orderBy("asked_at").execute();
  return rows.map((row) => ({ ...row, language: isLanguage(row.language) ? row.language : "nl" }));
}

/** The request was answered: nothing of it is kept. False when somebody else answered it in the meantime. */
export async function removeRequest(tx: Write<AccessTables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await write(tx).deleteFrom("link_request").where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}
