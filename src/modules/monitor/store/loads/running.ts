import type { StatTableId, Vintage } from "../../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import { waitForTurn } from "../../../../platform/db/turn.ts";
import { type LoadRows, type LoadState, noRows } from "../../domain/load.ts";
import type { TableBefore } from "../../domain/load-findings.ts";
import { storedPeriod } from "../../domain/period-code.ts";
import type { FeedTable } from "../../domain/table-feed.ts";
import type { ObservationTables } from "../../tables/observations.ts";

/** A load that has begun and not ended. */
export interface RunningLoad {
  readonly vintage: Vintage;
  readonly version: string;
  readonly leasedUntil: string;
  readonly resumeLink: string | null;
  readonly rows: LoadRows;
}

/** The turn in which loads begin and series get their number, one transaction at a time. */
const loadTurn = 7_020;

/** Lets loads that begin, or that give numbers to series, wait for each other until the transaction ends. */
export const waitForLoads = (tx: Write<ObservationTables>): Promise<void> => waitForTurn(tx, loadTurn);

/** What is known of a table; null when it was never met. */
export async function tableBefore(db: Read<ObservationTables>, table: StatTableId): Promise<TableBefore | null> {
  const row = await open(db)
    .selectFrom("stat_table")
    .select(["version", "rows_known", "rows_gone"])
    .where("id", "=", table)
    .executeTakeFirst();
  return row ? { id: table, version: row.version, rowsKnown: row.rows_known, rowsGone: row.rows_gone } : null;
}

/** The load of a table that has begun and not ended; null when there is none. */
export async function runningLoad(db: Read<ObservationTables>, table: StatTableId): Promise<RunningLoad | null> {
  const row = await open(db)
    .selectFrom("stat_load")
    .select(["id", "version", "leased_until", "resume_link"])
    .select(["rows_read", "rows_new", "rows_changed", "rows_unchanged", "rows_double", "first_period", "last_period"])
    .where("stat_table", "=", table)
    .where("state", "=", "loading")
    .executeTakeFirst();
  if (!row) return null;
  return { vintage: row.id, version: row.version, leasedUntil: row.leased_until ?? "", resumeLink: row.resume_link, rows: rowsFrom(row) };
}

/** The counts of a load as the table has them. */
export const rowsFrom = (
  row: Pick<ObservationTables["stat_load"], `rows_${"read" | "new" | "changed" | "unchanged" | "double"}` | "first_period" | "last_period">,
): LoadRows => ({
  read: row.rows_read,
  fresh: row.rows_new,
  changed: row.rows_changed,
  unchanged: row.rows_unchanged,
  double: row.rows_double,
  first: row.first_period === null ? null : storedPeriod(row.first_period),
  last: row.last_period === null ? null : storedPeriod(row.last_period),
});

const rowColumns = (rows: LoadRows) => ({
  rows_read: rows.read,
  rows_new: rows.fresh,
  rows_changed: rows.changed,
  rows_unchanged: rows.unchanged,
  rows_double: rows.double,
  first_period: rows.first,
  last_period: rows.last,
});

/** What is noted of a load when it begins. */
export interface NewLoad {
  readonly table: FeedTable;
  /** How many figures the publisher says there are; null when it does not. */
  readonly promised: number | null;
  /** The day on which we ask. */
  readonly readOn: string;
}

/** Begins an import of a table. */
export async function startLoad(tx: Write<ObservationTables>, load: NewLoad, holder: string, now: Date, until: Date): Promise<RunningLoad> {
  const vintage = await nextVintage(tx);
  await write(tx)
    .insertInto("stat_load")
    .values({
      ...importOf(vintage, load.table.id, load.readOn),
      version: load.table.version,
      state: "loading",
      holder,
      leased_until: until.toISOString(),
      started_at: now.toISOString(),
      completed_at: null,
      rows_promised: load.promised,
    })
    .execute();
  return { vintage, version: load.table.version, leasedUntil: until.toISOString(), resumeLink: null, rows: noRows };
}

/** Remembers a load that never came to reading its table. */
export async function addFailedLoad(tx: Write<ObservationTables>, table: StatTableId, readOn: string, now: Date): Promise<Vintage> {
  const id = await nextVintage(tx);
  const at = now.toISOString();
  await write(tx)
    .insertInto("stat_load")
    .values({ ...importOf(id, table, readOn), version: "", state: "refused", started_at: at, completed_at: at, rows_promised: null })
    .execute();
  return id;
}

/** What is the same of every import that begins. */
const importOf = (id: Vintage, table: StatTableId, readOn: string) => ({
  id,
  stat_table: table,
  note: null,
  is_clearing: false,
  holder: null,
  leased_until: null,
  resume_link: null,
  loaded_by: "import",
  read_on: readOn,
  content_hash: null,
  ...rowColumns(noRows),
  findings: 0,
});

/** The number of the next load. */
export async function nextVintage(db: Read<ObservationTables>): Promise<Vintage> {
  const last = await open(db)
    .selectFrom("stat_load")
    .select((is) => is.fn.max("id").as("id"))
    .executeTakeFirst();
  return Number(last?.id ?? 0) + 1;
}

/** Goes on with a load that another run left. */
export async function takeOver(tx: Write<ObservationTables>, vintage: Vintage, holder: string, until: Date): Promise<void> {
  await write(tx).updateTable("stat_load").set({ holder, leased_until: until.toISOString() }).where("id", "=", vintage).execute();
}

/** Notes how far a load is and keeps it for a while longer; false when it is no longer the holder's. */
export async function keepLoad(
  tx: Write<ObservationTables>,
  vintage: Vintage,
  holder: string,
  until: Date,
  reached?: { readonly rows: LoadRows; readonly resumeLink: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("stat_load")
    .set({
      leased_until: until.toISOString(),
      ...(reached && { ...rowColumns(reached.rows), resume_link: reached.resumeLink }),
    })
    .where("id", "=", vintage)
    .where("holder", "=", holder)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Ends a load in one of the ways that a load can end. */
export async function endLoad(
  tx: Write<ObservationTables>,
  vintage: Vintage,
  state: Exclude<LoadState, "loading">,
  now: Date,
): Promise<void> {
  await write(tx)
    .updateTable("stat_load")
    .set({
      state,
      is_clearing: state !== "complete",
      holder: null,
      leased_until: null,
      resume_link: null,
      completed_at: now.toISOString(),
    })
    .where("id", "=", vintage)
    .execute();
}
