import { sql } from "kysely";
import type { Finding } from "../../../../lib/findings.ts";
import type { StatTableId, Vintage } from "../../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import type { LoadRows } from "../../domain/load.ts";
import type { ObservationTables } from "../../tables/observations.ts";
import type { NewLoad } from "./running.ts";

/** Notes what a table and its series are after a load that came to its end. */
export async function settleTable(
  tx: Write<ObservationTables>,
  load: NewLoad,
  vintage: Vintage,
  counts: { readonly rowsKnown: number; readonly rowsGone: number },
  span: Pick<LoadRows, "first" | "last">,
  now: Date,
): Promise<void> {
  const { id, title, version, modifiedAt } = load.table;
  await write(tx)
    .updateTable("stat_table")
    .set({ title, version, modified_at: modifiedAt })
    .set({ checked_at: now.toISOString(), rows_known: counts.rowsKnown, rows_gone: counts.rowsGone })
    .set(widened(span))
    .where("id", "=", id)
    .execute();
  const inLoad = (column: "rows_read" | "rows_new") =>
    sql<number>`coalesce((select ${sql.ref(column)} from stat_load_series n where n.load = ${vintage} and n.series = stat_series.id), 0)`;
  await write(tx)
    .updateTable("stat_series")
    .set({
      rows_known: sql<number>`rows_known + ${inLoad("rows_new")}`,
      rows_gone: sql<number>`rows_known - (${inLoad("rows_read")} - ${inLoad("rows_new")})`,
    })
    .where("stat_table", "=", id)
    .execute();
  await write(tx).deleteFrom("stat_load_series").where("load", "=", vintage).execute();
}

/** The first and last period of a table, which a load can only widen. */
export const widened = ({ first, last }: Pick<LoadRows, "first" | "last">) => ({
  first_period: sql<string | null>`case when first_period is null or first_period > ${first} then ${first} else first_period end`,
  last_period: sql<string | null>`case when last_period is null or last_period < ${last} then ${last} else last_period end`,
});

/** Notes that a table was looked at and had not changed. */
export async function noteChecked(tx: Write<ObservationTables>, table: StatTableId, now: Date): Promise<void> {
  await write(tx).updateTable("stat_table").set({ checked_at: now.toISOString() }).where("id", "=", table).execute();
}

/** Forgets a load that wrote nothing. */
export async function forgetLoad(tx: Write<ObservationTables>, vintage: Vintage): Promise<void> {
  await write(tx).deleteFrom("stat_load").where("id", "=", vintage).execute();
}

/** Keeps what was found about a load, after what was found before. */
export async function saveFindings(tx: Write<ObservationTables>, load: Vintage, findings: readonly Finding[], now: Date): Promise<void> {
  if (findings.length === 0) return;
  const before = await open(tx)
    .selectFrom("load_finding")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("load", "=", load)
    .executeTakeFirstOrThrow();
  const rows = findings.map(({ code, severity, subject, values }, at) => ({
    load,
    place: Number(before.count) + at + 1,
    code,
    severity,
    subject,
    values_json: values,
    found_at: now.toISOString(),
  }));
  await write(tx).insertInto("load_finding").values(rows).execute();
  await write(tx)
    .updateTable("stat_load")
    .set({ findings: Number(before.count) + rows.length })
    .where("id", "=", load)
    .execute();
}

/** The loads of a table of which rows are still to be removed. */
export async function loadsToClear(db: Read<ObservationTables>, table: StatTableId): Promise<readonly Vintage[]> {
  const rows = await open(db)
    .selectFrom("stat_load")
    .select("id")
    .where("stat_table", "=", table)
    .where("is_clearing", "=", true)
    .execute();
  return rows.map(({ id }) => id);
}

/** So many series lose their rows of a load in one transaction. */
const seriesAtOnce = 20;

/** Removes part of the rows of a load that was refused or abandoned; false when there were none left. */
export async function clearSome(tx: Write<ObservationTables>, vintage: Vintage): Promise<boolean> {
  const counted = await open(tx)
    .selectFrom("stat_load_series")
    .select("series")
    .where("load", "=", vintage)
    .orderBy("series")
    .limit(seriesAtOnce)
    .execute();
  const series = counted.map((row) => row.series);
  if (series.length === 0) {
    await write(tx).updateTable("stat_load").set({ is_clearing: false }).where("id", "=", vintage).execute();
    return false;
  }
  await write(tx).deleteFrom("observation").where("series", "in", series).where("vintage", "=", vintage).execute();
  await write(tx).deleteFrom("stat_load_series").where("load", "=", vintage).where("series", "in", series).execute();
  await write(tx).deleteFrom("stat_series").where("id", "in", series).where("rows_known", "=", 0).execute();
  return true;
}
