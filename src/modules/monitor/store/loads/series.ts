import type { StatTableId, Vintage } from "../../../../lib/ids.ts";
import { inParts } from "../../../../lib/lists.ts";
import { withRows } from "../../../../platform/db/bulk.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import type { SeriesTally } from "../../domain/load-findings.ts";
import type { FeedMeasure } from "../../domain/table-feed.ts";
import type { ObservationTables } from "../../tables/observations.ts";
import { waitForLoads } from "./running.ts";

/** A series of a table, and what a running load said of it. */
export interface CountedSeries extends SeriesTally {
  readonly id: number;
  readonly slice: string;
  readonly unit: string;
}

/** The series of a table, with what a load said of them so far. */
export async function countedSeries(db: Read<ObservationTables>, table: StatTableId, load: Vintage): Promise<readonly CountedSeries[]> {
  const rows = await open(db)
    .selectFrom("stat_series")
    .leftJoin("stat_load_series as now", (join) => join.onRef("now.series", "=", "stat_series.id").on("now.load", "=", load))
    .select(["stat_series.id", "measure", "slice", "unit", "rows_known", "rows_gone", "now.rows_read", "now.rows_new"])
    .where("stat_table", "=", table)
    .execute();
  return rows.map(({ rows_known, rows_gone, rows_read, rows_new, ...row }) => ({
    ...row,
    known: rows_known,
    gone: rows_gone,
    read: rows_read ?? 0,
    fresh: rows_new ?? 0,
  }));
}

/** A series that a load meets for the first time. */
export interface NewSeries {
  readonly measure: Omit<FeedMeasure, "decimals"> & { readonly decimals: number | null };
  readonly slice: string;
}

/** So many new series go in at once. */
const perInsert = 100;

/** Gives each of these series of a table a number, in their order. */
export async function addSeries(
  tx: Write<ObservationTables>,
  table: StatTableId,
  series: readonly NewSeries[],
): Promise<readonly number[]> {
  if (series.length === 0) return [];
  await waitForLoads(tx);
  const last = await open(tx)
    .selectFrom("stat_series")
    .select((is) => is.fn.max("id").as("id"))
    .executeTakeFirst();
  const first = Number(last?.id ?? 0) + 1;
  const rows = series.map(({ measure, slice }, at) => ({
    id: first + at,
    stat_table: table,
    measure: measure.code,
    slice,
    title: measure.title,
    unit: measure.unit,
    decimals: measure.decimals,
    rows_known: 0,
    rows_gone: 0,
  }));
  for (const part of inParts(rows, perInsert)) await write(tx).insertInto("stat_series").values(part).execute();
  return rows.map(({ id }) => id);
}

/** Notes what a load said of these series up to now. */
export async function noteCounts(
  tx: Write<ObservationTables>,
  load: Vintage,
  series: readonly Pick<CountedSeries, "id" | "read" | "fresh">[],
): Promise<void> {
  await withRows(
    tx,
    { load: "integer", series: "integer", rows_read: "integer", rows_new: "integer" },
    series.map(({ id, read, fresh }) => [load, id, read, fresh]),
    `insert into stat_load_series (load, series, rows_read, rows_new) select load, series, rows_read, rows_new from given where true
     on conflict (load, series) do update set rows_read = excluded.rows_read, rows_new = excluded.rows_new`,
  );
}
