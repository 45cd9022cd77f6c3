import { type AreaCode, asId, type StatTableId, type Vintage } from "../../../lib/ids.ts";
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

/** Every figure that we read of a table, of every complete load: series by series, area by area, the oldest first. */
export async function publishedFigures(db: Read<ObservationTables>, table: StatTableId): Promise<readonly PublishedFigure[]> {
  const rows = await open(db)
    .selectFrom("observation")
    .innerJoin("stat_series", "stat_series.id", "observation.series")
    .innerJoin("stat_load", "stat_load.id", "observation.vintage")
    .select(["stat_series.measure", "stat_series.slice", "stat_series.title", "stat_series.unit"])
    .select(["observation.area", "observation.period", "observation.value", "observation.missing", "observation.status"])
    .select("observation.vintage")
    .where("stat_series.stat_table", "=", table)
    .where("stat_load.state", "=", "complete")
    .orderBy("observation.series")
    .orderBy("observation.area")
    .orderBy("observation.period")
    .orderBy("observation.vintage")
    .execute();
  return rows.flatMap(({ area, period, status, ...row }) => {
    const code = readPeriodCode(period);
    return code === null ? [] : [{ ...row, area: asId<AreaCode>(area), period: code, status: observationStatuses[status] ?? "unknown" }];
  });
}
