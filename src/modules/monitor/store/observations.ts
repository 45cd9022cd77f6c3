import { type AreaCode, asId, type StatTableId, type Vintage } from "../../../lib/ids.ts";
import { groupedBy, inParts } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { seriesText } from "../domain/figures.ts";
import { type Observation, observationStatuses, type SeriesKey } from "../domain/observation.ts";
import { storedPeriod } from "../domain/period-code.ts";
import { type BorderKind, borderKinds } from "../domain/stat-table.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** Which observations are wanted; what is left out does not matter. */
export interface Narrowing {
  readonly areas?: readonly AreaCode[];
  /** As they were known after this load, counted over all tables. */
  readonly asOf?: Vintage;
}

/** The latest figures of these series, by their text: of each figure the one of the latest complete load (D3). */
export async function publishedSeries(
  db: Read<ObservationTables>,
  keys: readonly SeriesKey[],
  narrowing: Narrowing = {},
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const texts = await seriesNumbers(db, keys);
  const observations = await observationsOf(db, [...texts.keys()], narrowing);
  return new Map([...texts].map(([id, text]) => [text, observations.get(id) ?? []]));
}

/** On which borders each table gives its figures. */
export async function bordersByTable(db: Read<ObservationTables>): Promise<ReadonlyMap<StatTableId, BorderKind>> {
  const rows = await open(db).selectFrom("stat_table").select(["id", "borders"]).execute();
  return new Map(rows.map(({ id, borders }) => [asId<StatTableId>(id), oneOf(borderKinds, borders)]));
}

/** The number of a series in this database. */
type SeriesNumber = number;

/** So many things are asked for in one query. */
const perQuery = 500;

/** The numbers of those series of which figures are known, each with its text. */
async function seriesNumbers(db: Read<ObservationTables>, keys: readonly SeriesKey[]): Promise<ReadonlyMap<SeriesNumber, string>> {
  const texts = new Map<SeriesNumber, string>();
  for (const [table, ofTable] of groupedBy(keys, (key) => key.table)) {
    const wanted = new Set(ofTable.map(seriesText));
    const measures = [...new Set(ofTable.map(({ measure }) => measure))];
    for (const slices of inParts([...new Set(ofTable.map(({ slice }) => slice))], perQuery)) {
      const rows = await open(db)
        .selectFrom("stat_series")
        .select(["id", "measure", "slice"])
        .where("stat_table", "=", table)
        .where("rows_known", ">", 0)
        .where("measure", "in", measures)
        .where("slice", "in", slices)
        .execute();
      for (const { id, measure, slice } of rows) {
        const text = seriesText({ table, measure, slice });
        if (wanted.has(text)) texts.set(id, text);
      }
    }
  }
  return texts;
}

async function observationsOf(
  db: Read<ObservationTables>,
  series: readonly SeriesNumber[],
  { areas, asOf }: Narrowing,
): Promise<ReadonlyMap<SeriesNumber, readonly Observation[]>> {
  const found = new Map<SeriesNumber, Observation[]>(series.map((id) => [id, []]));
  for (const ids of inParts(series, perQuery))
    for (const ofAreas of areas === undefined ? [undefined] : inParts(areas.toSorted(), perQuery))
      for (const row of await rowsOf(db, ids, ofAreas, asOf)) addTo(found.get(row.series), row);
  return found;
}

type Row = ObservationTables["observation"];

/** Rows of loads that are not complete are never read: of such a load everything is there or nothing. */
function rowsOf(
  db: Read<ObservationTables>,
  series: readonly SeriesNumber[],
  areas: readonly AreaCode[] | undefined,
  asOf: Vintage | undefined,
) {
  let complete = open(db).selectFrom("stat_load").select("id").where("state", "=", "complete");
  if (asOf !== undefined) complete = complete.where("id", "<=", asOf);
  let query = open(db)
    .selectFrom("observation")
    .select(["series", "area", "period", "vintage", "value", "missing", "status"])
    .where("series", "in", series)
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
