import { type AreaCode, asId, type Vintage } from "../../../lib/ids.ts";
import { groupedBy, inParts } from "../../../lib/lists.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { type Observation, observationStatuses, type SeriesKey } from "../domain/observation.ts";
import { storedPeriod } from "../domain/period-code.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** The number of a series in this database. */
export type SeriesId = number;

/** So many things are asked for in one query. */
const perQuery = 500;

/** One text per series, to look its number up by. */
export const nameOfSeries = ({ table, measure, slice }: SeriesKey): string => `${table}|${measure}|${slice}`;

/** The numbers of these series, by `nameOfSeries`; one of which no figure is known is not among them. */
export async function seriesIds(db: Read<ObservationTables>, keys: readonly SeriesKey[]): Promise<ReadonlyMap<string, SeriesId>> {
  const ids = new Map<string, SeriesId>();
  for (const [table, ofTable] of groupedBy(keys, (key) => key.table)) {
    const wanted = new Set(ofTable.map(nameOfSeries));
    const measures = [...new Set(ofTable.map(({ measure }) => measure))];
    for (const slices of inParts([...new Set(ofTable.map(({ slice }) => slice))], perQuery)) {
      const rows = await open(db)
        .selectFrom("stat_series")
        .select(["id", "measure", "slice"])
        .where("of_table", "=", table)
        .where("rows_known", ">", 0)
        .where("measure", "in", measures)
        .where("slice", "in", slices)
        .execute();
      for (const { id, measure, slice } of rows) {
        const name = nameOfSeries({ table, measure, slice });
        if (wanted.has(name)) ids.set(name, id);
      }
    }
  }
  return ids;
}

/** Which observations are wanted; what is left out does not matter. */
export interface Wanted {
  readonly areas?: readonly AreaCode[];
  /** As they were known after this load, counted over all tables. */
  readonly asOf?: Vintage;
}

/** What is known of these series, per series in the order of areas and periods. A series of which nothing is known has an empty list. */
export async function observationsOf(
  db: Read<ObservationTables>,
  series: readonly SeriesId[],
  { areas, asOf }: Wanted = {},
): Promise<ReadonlyMap<SeriesId, readonly Observation[]>> {
  const found = new Map<SeriesId, Observation[]>(series.map((id) => [id, []]));
  for (const ids of inParts(series, perQuery))
    for (const ofAreas of areas === undefined ? [undefined] : inParts(areas.toSorted(), perQuery))
      for (const row of await rowsOf(db, ids, ofAreas, asOf)) addTo(found.get(row.series), row);
  return found;
}

type Row = ObservationTables["observation"];

/** Rows of loads that are not complete are never read: of such a load everything is there or nothing. */
function rowsOf(db: Read<ObservationTables>, ids: readonly SeriesId[], areas: readonly AreaCode[] | undefined, asOf: Vintage | undefined) {
  let complete = open(db).selectFrom("stat_load").select("id").where("state", "=", "complete");
  if (asOf !== undefined) complete = complete.where("id", "<=", asOf);
  let query = open(db)
    .selectFrom("observation")
    .select(["series", "area", "period", "vintage", "value", "missing", "status"])
    .where("series", "in", ids)
    .where("vintage", "in", complete);
  if (areas !== undefined) query = query.where("area", "in", areas);
  return query.orderBy("series").orderBy("area").orderBy("period").orderBy("vintage").execute();
}

/** Rows of one place come one after the other, the latest last: a later one takes the place of an earlier. */
function addTo(list: Observation[] | undefined, row: Row): void {
  if (!list) return;
  const last = list.at(-1);
  if (last?.area === row.area && last.period === row.period) list.pop();
  list.push(observationFrom(row));
}

function observationFrom({ area, period, vintage, value, missing, status }: Row): Observation {
  const place = { area: asId<AreaCode>(area), period: storedPeriod(period), status: observationStatuses[status] ?? "unknown", vintage };
  return value === null ? { ...place, value: null, missing: missing ?? "" } : { ...place, value, missing: null };
}
