import { asId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { Circular } from "../domain/circular.ts";
import type { FundSourceTables } from "../tables/sources.ts";
import { isSameRow } from "./same-row.ts";

/** Every circular that is known, the earlier first. */
export async function circulars(db: Read<FundSourceTables>): Promise<readonly Circular[]> {
  const rows = await open(db)
    .selectFrom("fund_circular")
    .select(["id", "title", "published_on"])
    .orderBy("published_on")
    .orderBy("id")
    .execute();
  return rows.map(({ id, title, published_on: publishedOn }) => ({ id: asId(id), title, publishedOn }));
}

/** Which version there is now of each circular. */
export async function circularVersions(db: Read<FundSourceTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_circular").select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Writes a circular, over what was there; the same again writes nothing. */
export async function saveCircular(tx: Write<FundSourceTables>, { id, title, publishedOn }: Circular): Promise<void> {
  const row = { id, title, published_on: publishedOn };
  const saved = await open(tx).selectFrom("fund_circular").selectAll().where("id", "=", id).executeTakeFirst();
  if (saved && isSameRow(row, saved)) return;
  const versioned = { ...row, version: (saved?.version ?? 0) + 1 };
  await write(tx)
    .insertInto("fund_circular")
    .values(versioned)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(versioned))
    .execute();
}
