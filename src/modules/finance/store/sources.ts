import { asId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FundSource } from "../domain/source.ts";
import type { FundSourceTables } from "../tables/sources.ts";
import { isSameRow } from "./same-row.ts";

/** Every source, in the order of their ids. */
export async function fundSources(db: Read<FundSourceTables>): Promise<readonly FundSource[]> {
  const rows = await open(db)
    .selectFrom("fund_source")
    .select(["id", "title", "publisher", "address", "published_on", "licence", "read_on", "note"])
    .orderBy("id")
    .execute();
  return rows.map(({ published_on: publishedOn, read_on: readOn, ...row }) => ({ ...row, id: asId(row.id), publishedOn, readOn }));
}

/** Which version there is now of each source. */
export async function fundSourceVersions(db: Read<FundSourceTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_source").select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Writes a source, over what was there; the same again writes nothing. */
export async function saveFundSource(tx: Write<FundSourceTables>, source: FundSource): Promise<void> {
  const { id, title, publisher, address, publishedOn, licence, readOn, note } = source;
  const row = { id, title, publisher, address, published_on: publishedOn, licence, read_on: readOn, note };
  const saved = await open(tx).selectFrom("fund_source").selectAll().where("id", "=", id).executeTakeFirst();
  if (saved && isSameRow(row, saved)) return;
  const versioned = { ...row, version: (saved?.version ?? 0) + 1 };
  await write(tx)
    .insertInto("fund_source")
    .values(versioned)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(versioned))
    .execute();
}
