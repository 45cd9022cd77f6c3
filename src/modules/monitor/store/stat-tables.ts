import { asId, type StatTableId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { borderKinds, type CitedTable, feedKinds, type Licence, type StatTable } from "../domain/stat-table.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** Writes a licence, over what was there. */
export async function saveLicence(tx: Write<ObservationTables>, licence: Licence): Promise<void> {
  await write(tx)
    .insertInto("stat_licence")
    .values(licence)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(licence))
    .execute();
}

/** Writes what a table is called, where it is and what is wanted of it, over what was there; its figures stay. */
export async function saveStatTable(tx: Write<ObservationTables>, { wanted, ...table }: StatTable): Promise<void> {
  const described = { ...table, wanted_json: wanted };
  await write(tx)
    .insertInto("stat_table")
    .values({ ...described, ...nothingKnown })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(described))
    .execute();
}

const nothingKnown = {
  version: null,
  modified_at: null,
  checked_at: null,
  rows_known: 0,
  rows_gone: 0,
  first_period: null,
  last_period: null,
};

const columns = [
  "stat_table.id",
  "stat_table.title",
  "stat_table.publisher",
  "stat_table.licence",
  "stat_table.feed",
  "stat_table.address",
  "stat_table.borders",
  "stat_table.wanted_json",
] as const;

type Row = Pick<ObservationTables["stat_table"], "id" | "title" | "publisher" | "licence" | "feed" | "address" | "borders" | "wanted_json">;

/** What a table is; null when nobody described it. */
export async function statTableAt(db: Read<ObservationTables>, id: string): Promise<StatTable | null> {
  const row = await open(db).selectFrom("stat_table").select(columns).where("id", "=", id).executeTakeFirst();
  return row ? tableFrom(row) : null;
}

/** The tables that can be fetched: those of which somebody said what is wanted, by code. */
export async function tablesToFetch(db: Read<ObservationTables>): Promise<readonly StatTable[]> {
  const rows = await open(db)
    .selectFrom("stat_table")
    .select(columns)
    .where("wanted_json", "is not", null)
    .where("feed", "<>", "file")
    .orderBy("id")
    .execute();
  return rows.map(tableFrom);
}

/** Whether figures of a table ever came from its publisher itself. */
export async function isImported(db: Read<ObservationTables>, table: StatTableId): Promise<boolean> {
  const row = await open(db).selectFrom("stat_table").select("version").where("id", "=", table).executeTakeFirst();
  return row !== undefined && row.version !== null;
}

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
    .select(columns)
    .select(["stat_licence.name as licence_name", "stat_licence.attribution", "stat_licence.address as licence_address"])
    .where("stat_table.id", "in", ids)
    .orderBy("stat_table.id")
    .execute();
  const reads = groupedBy(await completeLoads(db, ids), (load) => load.stat_table);
  return rows.map((row) => ({
    ...tableFrom(row),
    terms: { id: row.licence, name: row.licence_name, attribution: row.attribution, address: row.licence_address },
    reads: (reads.get(row.id) ?? []).map(({ id, version, read_on, note }) => ({ vintage: id, version, readOn: read_on, note })),
  }));
}

const tableFrom = ({ id, title, publisher, licence, feed, address, borders, wanted_json }: Row): StatTable => ({
  id: asId<StatTableId>(id),
  title,
  publisher,
  licence,
  feed: oneOf(feedKinds, feed),
  address,
  borders: oneOf(borderKinds, borders),
  wanted: wanted_json,
});

const completeLoads = (db: Read<ObservationTables>, ids: readonly StatTableId[]) =>
  open(db)
    .selectFrom("stat_load")
    .select(["id", "stat_table", "version", "read_on", "note"])
    .where("stat_table", "in", ids)
    .where("state", "=", "complete")
    .orderBy("read_on", "desc")
    .orderBy("id", "desc")
    .execute();
