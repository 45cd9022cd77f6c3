import type { StatTableId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { Licence, StatSeries, StatTable } from "../domain/stat-table.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** Writes a licence, over what was there. */
export async function saveLicence(tx: Write<ObservationTables>, licence: Licence): Promise<void> {
  await write(tx)
    .insertInto("stat_licence")
    .values(licence)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(licence))
    .execute();
}

/** Writes what a table is called and where it is, over what was there. */
export async function saveStatTable(tx: Write<ObservationTables>, table: StatTable): Promise<void> {
  await write(tx)
    .insertInto("stat_table")
    .values(table)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(table))
    .execute();
}

/** The ids of the series of a table, made where they are not there yet; the title and unit of those that are stay. */
export async function seriesOfTable(
  tx: Write<ObservationTables>,
  table: StatTableId,
  series: readonly StatSeries[],
): Promise<ReadonlyMap<string, number>> {
  const known = await knownSeries(tx, table);
  const made = series.filter(({ measure, slice }) => !known.has(`${measure} ${slice}`));
  if (made.length === 0) return known;
  const after = await latestId(tx, "stat_series");
  const rows = made.map(({ measure, slice, title, unit }, index) => ({
    id: after + index + 1,
    stat_table: table,
    measure,
    slice,
    title,
    unit,
  }));
  await write(tx).insertInto("stat_series").values(rows).execute();
  return new Map([...known, ...rows.map(({ id, measure, slice }) => [`${measure} ${slice}`, id] as const)]);
}

async function knownSeries(db: Read<ObservationTables>, table: StatTableId): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("stat_series").select(["id", "measure", "slice"]).where("stat_table", "=", table).execute();
  return new Map(rows.map(({ id, measure, slice }) => [`${measure} ${slice}`, id]));
}

async function latestId(db: Read<ObservationTables>, from: "stat_series" | "stat_load"): Promise<number> {
  const row = await open(db)
    .selectFrom(from)
    .select(({ fn }) => fn.max("id").as("latest"))
    .executeTakeFirst();
  return row?.latest ?? 0;
}

/** A load as it is remembered. */
export interface SavedLoad {
  readonly table: StatTableId;
  readonly version: string;
  readonly readOn: string;
  readonly note: string | null;
  readonly contentHash: string;
}

/** Whether a load with exactly these figures was loaded before. */
export async function isLoaded(db: Read<ObservationTables>, table: StatTableId, contentHash: string): Promise<boolean> {
  const row = await open(db)
    .selectFrom("stat_load")
    .select("id")
    .where("stat_table", "=", table)
    .where("content_hash", "=", contentHash)
    .where("state", "=", "complete")
    .executeTakeFirst();
  return row !== undefined;
}

/** Begins a load and gives its vintage; it is complete in the transaction that it is made in. */
export async function addLoad(tx: Write<ObservationTables>, load: SavedLoad, now: Date): Promise<number> {
  const id = (await latestId(tx, "stat_load")) + 1;
  await write(tx)
    .insertInto("stat_load")
    .values({
      id,
      stat_table: load.table,
      version: load.version,
      read_on: load.readOn,
      state: "complete",
      note: load.note,
      loaded_at: now.toISOString(),
      content_hash: load.contentHash,
    })
    .execute();
  return id;
}

/** A figure as it is remembered. */
export type SavedObservation = Omit<ObservationTables["observation"], "vintage">;

/** So many figures go into one statement; SQLite takes at most 32,766 values in one. */
const atOnce = 2_000;

/** Writes the figures of a load. */
export async function addObservations(tx: Write<ObservationTables>, vintage: number, figures: readonly SavedObservation[]): Promise<void> {
  for (let from = 0; from < figures.length; from += atOnce) {
    const rows = figures.slice(from, from + atOnce).map((figure) => ({ ...figure, vintage }));
    await write(tx).insertInto("observation").values(rows).execute();
  }
}
