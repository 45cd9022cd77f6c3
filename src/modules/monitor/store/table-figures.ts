import { type AreaCode, asId, type StatTableId, type Vintage } from "../../../lib/ids.ts";
import type { Page, Paging } from "../../../lib/paging.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { TableSpan } from "../domain/held-table.ts";
import { type ObservationStatus, observationStatuses } from "../domain/observation.ts";
import { type PeriodCode, readPeriodCode } from "../domain/period-code.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** What we hold of each table, each figure counted once; a table without figures is left out. */
export async function tableSpans(db: Read<ObservationTables>): Promise<ReadonlyMap<StatTableId, TableSpan>> {
  const rows = await open(db)
    .selectFrom("stat_table")
    .select(["id", "rows_known", "first_period", "last_period"])
    .where("rows_known", ">", 0)
    .execute();
  return new Map(
    rows.flatMap(({ id, rows_known, first_period, last_period }) => {
      const [first, last] = [readPeriodCode(first_period ?? ""), readPeriodCode(last_period ?? "")];
      return first === null || last === null ? [] : [[asId<StatTableId>(id), { figures: rows_known, first, last }]];
    }),
  );
}

/** A figure as its publisher gave it, with its series and the load that it came with. */
export interface PublishedFigure {
  readonly measure: string;
  readonly slice: string;
  readonly title: string;
  readonly unit: string;
  readonly area: AreaCode;
  readonly period: PeriodCode;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: ObservationStatus;
  readonly vintage: Vintage;
}

/** Which figures of a table: all, or those of one measure. */
export interface PublishedChoice {
  readonly table: StatTableId;
  readonly measure: string | undefined;
}

/** Series in their order, with how many figures there are of each. */
interface Stretch {
  readonly series: readonly { readonly id: number; readonly figures: number }[];
  /** How many rows there are of all of them together: a figure that was changed has one for each time. */
  readonly total: number;
  /** Whether no figure has more than one row, so that the figures of a series are its rows. */
  readonly isUnchanged: boolean;
}

/** How many figures there are to read, of every complete load. */
export const publishedCount = async (db: Read<ObservationTables>, choice: PublishedChoice): Promise<number> =>
  (await stretchOf(db, choice)).total;

/**
 * One page of the figures that we read of a table, of every complete load: series by series, area by area, the oldest first. A page
 * far on in millions of rows is found by the counts of the series before it.
 */
export async function publishedFigures(
  db: Read<ObservationTables>,
  choice: PublishedChoice,
  paging: Paging,
): Promise<Page<PublishedFigure>> {
  const stretch = await stretchOf(db, choice);
  const start = startIn(stretch, (paging.page - 1) * paging.perPage);
  const rows = start === null ? [] : await rowsFrom(db, choice, start, paging.perPage);
  const items = rows.flatMap(({ area, period, status, ...row }) => {
    const code = readPeriodCode(period);
    return code === null ? [] : [{ ...row, area: asId<AreaCode>(area), period: code, status: observationStatuses[status] ?? "unknown" }];
  });
  return { items, total: stretch.total, paging };
}

async function stretchOf(db: Read<ObservationTables>, choice: PublishedChoice): Promise<Stretch> {
  const series = await seriesIn(db, choice).select(["id", "rows_known as figures"]).orderBy("id").execute();
  const changed = await changedIn(db, choice.table);
  const figures = series.reduce((sum, one) => sum + one.figures, 0);
  const isUnchanged = changed === 0;
  const total = isUnchanged || choice.measure === undefined ? figures + changed : await rowCount(db, choice);
  return { series, total, isUnchanged };
}

/** How many figures of a table came another time with something else. */
async function changedIn(db: Read<ObservationTables>, table: StatTableId): Promise<number> {
  const row = await open(db)
    .selectFrom("stat_load")
    .select((is) => is.fn.sum<number | null>("rows_changed").as("changed"))
    .where("stat_table", "=", table)
    .where("state", "=", "complete")
    .executeTakeFirst();
  return Number(row?.changed ?? 0);
}

async function rowCount(db: Read<ObservationTables>, choice: PublishedChoice): Promise<number> {
  const row = await observationsIn(db, choice)
    .select((is) => is.fn.countAll<number>().as("rows"))
    .executeTakeFirst();
  return Number(row?.rows ?? 0);
}

/** Where a page begins: in which series, and after how many rows from its beginning. */
interface Start {
  readonly series: number;
  readonly skipped: number;
}

function startIn({ series, isUnchanged }: Stretch, offset: number): Start | null {
  const [first] = series;
  if (!isUnchanged) return first === undefined ? null : { series: first.id, skipped: offset };
  let skipped = offset;
  for (const { id, figures } of series) {
    if (skipped < figures) return { series: id, skipped };
    skipped -= figures;
  }
  return null;
}

const rowsFrom = (db: Read<ObservationTables>, choice: PublishedChoice, { series, skipped }: Start, limit: number) =>
  observationsIn(db, choice)
    .innerJoin("stat_series", "stat_series.id", "observation.series")
    .select(["stat_series.measure", "stat_series.slice", "stat_series.title", "stat_series.unit"])
    .select(["observation.area", "observation.period", "observation.value", "observation.missing", "observation.status"])
    .select("observation.vintage")
    .where("observation.series", ">=", series)
    .orderBy("observation.series")
    .orderBy("observation.area")
    .orderBy("observation.period")
    .orderBy("observation.vintage")
    .limit(limit)
    .offset(skipped)
    .execute();

const observationsIn = (db: Read<ObservationTables>, choice: PublishedChoice) =>
  open(db)
    .selectFrom("observation")
    .where("observation.series", "in", seriesIn(db, choice).select("id"))
    .where("observation.vintage", "in", open(db).selectFrom("stat_load").select("id").where("state", "=", "complete"));

const seriesIn = (db: Read<ObservationTables>, { table, measure }: PublishedChoice) =>
  open(db)
    .selectFrom("stat_series")
    .where("stat_table", "=", table)
    .where("rows_known", ">", 0)
    .$if(measure !== undefined, (query) => query.where("measure", "=", measure ?? ""));
