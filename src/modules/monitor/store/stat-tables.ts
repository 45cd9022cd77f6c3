import { asId, type StatTableId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { borderKinds, type CitedTable } from "../domain/stat-table.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** Every table with its terms, and with what was read of it, the latest first. */
export async function allCitedTables(db: Read<ObservationTables>): Promise<readonly CitedTable[]> {
  const rows = await open(db).selectFrom("stat_table").select("id").execute();
  return citedTables(
    db,
    rows.map(({ id }) => asId<StatTableId>(id)),
  );
}

/** These tables with their terms, and with what was read of them, the latest first. */
export async function citedTables(db: Read<ObservationTables>, ids: readonly StatTableId[]): Promise<readonly CitedTable[]> {
  if (ids.length === 0) return [];
  const rows = await open(db)
    .selectFrom("stat_table")
    .innerJoin("stat_licence", "stat_licence.id", "stat_table.licence")
    .select(["stat_table.id", "stat_table.title", "stat_table.publisher", "stat_table.licence", "stat_table.feed"])
    .select(["stat_table.address", "stat_table.borders"])
    .select(["stat_licence.name as licence_name", "stat_licence.attribution", "stat_licence.address as licence_address"])
    .where("stat_table.id", "in", ids)
    .orderBy("stat_table.id")
    .execute();
  const reads = groupedBy(await completeLoads(db, ids), (load) => load.stat_table);
  return rows.map((row) => ({
    id: asId<StatTableId>(row.id),
    title: row.title,
    publisher: row.publisher,
    licence: row.licence,
    feed: row.feed,
    address: row.address,
    borders: oneOf(borderKinds, row.borders),
    terms: { id: row.licence, name: row.licence_name, attribution: row.attribution, address: row.licence_address },
    reads: (reads.get(row.id) ?? []).map(({ id, version, read_on, note }) => ({ vintage: id, version, readOn: read_on, note })),
  }));
}

const completeLoads = (db: Read<ObservationTables>, ids: readonly StatTableId[]) =>
  open(db)
    .selectFrom("stat_load")
    .select(["id", "stat_table", "version", "read_on", "note"])
    .where("stat_table", "in", ids)
    .where("state", "=", "complete")
    .orderBy("read_on", "desc")
    .orderBy("id", "desc")
    .execute();
