import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { seriesText } from "../domain/figures.ts";
import { type Observation, observationStatuses, type SeriesKey } from "../domain/observation.ts";
import { type PeriodCode, readPeriodCode } from "../domain/period-code.ts";
import { type BorderKind, borderKinds } from "../domain/stat-table.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** The latest figures of these series, by their text: of each figure the one of the latest complete load. */
export async function publishedSeries(
  db: Read<ObservationTables>,
  keys: readonly SeriesKey[],
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const series = await seriesIds(db, keys);
  const observations = await latestObservations(db, [...series.keys()]);
  return new Map([...series].map(([id, text]) => [text, observations.get(id) ?? []]));
}

/** On which borders each table gives its figures. */
export async function bordersByTable(db: Read<ObservationTables>): Promise<ReadonlyMap<StatTableId, BorderKind>> {
  const rows = await open(db).selectFrom("stat_table").select(["id", "borders"]).execute();
  return new Map(rows.map(({ id, borders }) => [asId<StatTableId>(id), oneOf(borderKinds, borders)]));
}

/** The ids of the series that there are, with their text. */
async function seriesIds(db: Read<ObservationTables>, keys: readonly SeriesKey[]): Promise<ReadonlyMap<number, string>> {
  const tables = [...new Set<string>(keys.map(({ table }) => table))];
  const measures = [...new Set(keys.map(({ measure }) => measure))];
  if (keys.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("stat_series")
    .select(["id", "stat_table", "measure", "slice"])
    .where("stat_table", "in", tables)
    .where("measure", "in", measures)
    .execute();
  const wanted = new Set(keys.map(seriesText));
  return new Map(
    rows.flatMap(({ id, stat_table, measure, slice }) => {
      const text = seriesText({ table: asId(stat_table), measure, slice });
      return wanted.has(text) ? [[id, text]] : [];
    }),
  );
}

/** Read in the order of the key, so that a later vintage of a figure comes after an earlier one and goes before it. */
async function latestObservations(
  db: Read<ObservationTables>,
  series: readonly number[],
): Promise<ReadonlyMap<number, readonly Observation[]>> {
  if (series.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("observation")
    .innerJoin("stat_load", "stat_load.id", "observation.vintage")
    .select(["observation.series", "observation.area", "observation.period", "observation.vintage"])
    .select(["observation.value", "observation.missing", "observation.status"])
    .where("observation.series", "in", series)
    .where("stat_load.state", "=", "complete")
    .orderBy("observation.series")
    .orderBy("observation.area")
    .orderBy("observation.period")
    .orderBy("observation.vintage")
    .execute();
  const latest = rows.filter((row, index) => !isSameFigure(row, rows[index + 1]));
  return new Map([...groupedBy(latest, (row) => row.series)].map(([id, group]) => [id, group.flatMap(observationOf)]));
}

interface Row {
  readonly series: number;
  readonly area: string;
  readonly period: string;
  readonly vintage: number;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: string;
}

const isSameFigure = (row: Row, next: Row | undefined): boolean =>
  next !== undefined && row.series === next.series && row.area === next.area && row.period === next.period;

function observationOf({ area, period, vintage, value, missing, status }: Row): readonly Observation[] {
  const code: PeriodCode | null = readPeriodCode(period);
  if (code === null) return [];
  const told = { area: asId<AreaCode>(area), period: code, status: oneOf(observationStatuses, status), vintage };
  return [value === null ? { ...told, value: null, missing: missing ?? "" } : { ...told, value, missing: null }];
}
