import type { StatTableId, Vintage } from "../../../lib/ids.ts";
import { counted } from "../../../lib/lists.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { type LoadRows, noRows, spanOver } from "../domain/load.ts";
import { observationStatuses } from "../domain/observation.ts";
import type { StatSeries } from "../domain/stat-table.ts";
import type { FeedCell } from "../domain/table-feed.ts";
import type { ObservationTables } from "../tables/observations.ts";
import { widened } from "./loads/ending.ts";
import { insertRows, latestRows, type ObservationRow } from "./loads/rows.ts";
import { nextVintage, waitForLoads } from "./loads/running.ts";
import { addSeries } from "./loads/series.ts";

/** A figure with how firm it is. */
export interface SavedFigure extends FeedCell {
  readonly status: (typeof observationStatuses)[number];
}

/** A load of the starting content. */
export interface ContentLoad {
  readonly table: StatTableId;
  readonly version: string;
  readonly readOn: string;
  readonly note: string | null;
  readonly contentHash: string;
  readonly figures: readonly SavedFigure[];
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

/** Remembers the figures of a load as its vintage; those that were known so already are not written again. */
export async function saveContentLoad(
  tx: Write<ObservationTables>,
  load: ContentLoad,
  described: readonly StatSeries[],
  now: Date,
): Promise<Vintage> {
  await waitForLoads(tx);
  const series = await seriesNumbers(tx, load.table, described);
  const rows = load.figures.map((figure) => rowOf(figure, series));
  const known = await latestRows(tx, rows);
  const fresh = rows.filter((_, place) => !known.has(place));
  const changed = rows.filter((row, place) => {
    const earlier = known.get(place);
    return earlier !== undefined && !(earlier.value === row.value && earlier.missing === row.missing && earlier.status === row.status);
  });
  const span = spanOver(
    noRows,
    load.figures.map(({ period }) => period),
  );
  const counts = {
    rows_read: rows.length,
    rows_new: fresh.length,
    rows_changed: changed.length,
    first_period: span.first,
    last_period: span.last,
  };
  const vintage = await addLoad(tx, load, counts, now);
  await insertRows(tx, vintage, [...fresh, ...changed]);
  await addKnown(tx, load.table, fresh, span);
  return vintage;
}

const nameIn = ({ measure, slice }: Pick<StatSeries, "measure" | "slice">): string => `${measure} ${slice}`;

function rowOf({ area, period, value, missing, status, ...figure }: SavedFigure, series: ReadonlyMap<string, number>): ObservationRow {
  const number = series.get(nameIn(figure));
  if (number === undefined) throw new Error(`Series ${nameIn(figure)} was let through without a description.`);
  return { series: number, area, period, value, missing, status: observationStatuses.indexOf(status) };
}

/** The numbers of the series of a table, made where they are not there yet; the title and unit of those that are stay. */
async function seriesNumbers(
  tx: Write<ObservationTables>,
  table: StatTableId,
  described: readonly StatSeries[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await open(tx).selectFrom("stat_series").select(["id", "measure", "slice"]).where("stat_table", "=", table).execute();
  const known = new Map(rows.map((row) => [nameIn(row), row.id]));
  const made = described.filter((one) => !known.has(nameIn(one)));
  const measured = made.map(({ measure, slice, title, unit }) => ({ measure: { code: measure, title, unit, decimals: null }, slice }));
  const ids = await addSeries(tx, table, measured);
  return new Map([...known, ...made.flatMap((one, at) => ids.slice(at, at + 1).map((id) => [nameIn(one), id] as const))]);
}

type Span = Pick<LoadRows, "first" | "last">;
type Counts = Pick<ObservationTables["stat_load"], "rows_read" | "rows_new" | "rows_changed" | "first_period" | "last_period">;

async function addLoad(tx: Write<ObservationTables>, load: ContentLoad, counts: Counts, now: Date): Promise<Vintage> {
  const id = await nextVintage(tx);
  await write(tx)
    .insertInto("stat_load")
    .values({
      id,
      stat_table: load.table,
      version: load.version,
      note: load.note,
      state: "complete",
      is_clearing: false,
      holder: null,
      leased_until: null,
      resume_link: null,
      loaded_by: "content",
      read_on: load.readOn,
      content_hash: load.contentHash,
      started_at: now.toISOString(),
      completed_at: now.toISOString(),
      rows_promised: null,
      ...counts,
      rows_unchanged: counts.rows_read - counts.rows_new - counts.rows_changed,
      rows_double: 0,
      findings: 0,
    })
    .execute();
  return id;
}

async function addKnown(tx: Write<ObservationTables>, table: StatTableId, fresh: readonly ObservationRow[], span: Span): Promise<void> {
  for (const [id, count] of counted(fresh, ({ series }) => series))
    await write(tx)
      .updateTable("stat_series")
      .set((is) => ({ rows_known: is("rows_known", "+", count) }))
      .where("id", "=", id)
      .execute();
  await write(tx)
    .updateTable("stat_table")
    .set((is) => ({ rows_known: is("rows_known", "+", fresh.length) }))
    .set(widened(span))
    .where("id", "=", table)
    .execute();
}
