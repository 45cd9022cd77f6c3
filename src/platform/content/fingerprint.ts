import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { open, type Read, type Write, write } from "../db/read.ts";
import { sha256 } from "../hash.ts";
import { badContent } from "./read-content.ts";
import type { ContentTables } from "./tables.ts";

/** One hash over all content files of a folder, so that a start need not parse what it loaded before. */
export function fingerprintOf(folder: string): string {
  const files = filesIn(folder).sort();
  return sha256(files.map((file) => `${file} ${sha256(readFileSync(join(folder, file), "utf8"))}`).join("\n"));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(yaml|csv)$/.test(file));
  } catch {
    throw badContent([{ file: folder, line: 0, field: "", problem: "This folder with starting content is missing or cannot be read." }]);
  }
}

/** The fingerprint of the last load of this folder; null when it was never loaded. */
export async function loadedFingerprint(db: Read<ContentTables>, folder: string): Promise<string | null> {
  const row = await open(db).selectFrom("content_load").select("fingerprint").where("folder", "=", folder).executeTakeFirst();
  return row?.fingerprint ?? null;
}

/** Remembers that this folder was loaded as it is now. */
export async function rememberFingerprint(tx: Write<ContentTables>, folder: string, fingerprint: string, now: Date): Promise<void> {
  const loaded_at = now.toISOString();
  await write(tx)
    .insertInto("content_load")
    .values({ folder, fingerprint, loaded_at })
    .onConflict((row) => row.column("folder").doUpdateSet({ fingerprint, loaded_at }))
    .execute();
}

/** Lets the next start look anew at what was loaded since a moment. */
export async function forgetFingerprintsSince(tx: Write<ContentTables>, moment: string): Promise<void> {
  await write(tx).deleteFrom("content_load").where("loaded_at", ">", moment).execute();
}
