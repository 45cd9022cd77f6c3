import type { Vintage } from "../../../../lib/ids.ts";
import { inParts } from "../../../../lib/lists.ts";
import { withRows } from "../../../../platform/db/bulk.ts";
import type { Read, Write } from "../../../../platform/db/read.ts";
import type { ObservationTables } from "../../tables/observations.ts";

/** A figure as it is kept; the status is its place in the list of statuses. */
export interface ObservationRow {
  readonly series: number;
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: number;
}

/** What was last known in one place. */
export interface KnownRow extends Pick<ObservationRow, "value" | "missing" | "status"> {
  readonly vintage: Vintage;
}

/** For more places at once PostgreSQL thinks it better to read the whole table. */
const atOnce = 400;

/** All that was ever known in these places: few changed more than once, and to ask for the latest alone takes longer. */
const everKnown = `select given.place, o.vintage, o.value, o.missing, o.status from given
  join observation o on o.series = given.series and o.area = given.area and o.period = given.period`;

/** What was last known in the place of each of these rows, by their order in the list; nothing where nothing was known. */
export async function latestRows(
  db: Read<ObservationTables>,
  rows: readonly Pick<ObservationRow, "series" | "area" | "period">[],
): Promise<ReadonlyMap<number, KnownRow>> {
  const keyColumns = { place: "integer", series: "integer", area: "text", period: "text" } as const;
  const keys = rows.map(({ series, area, period }, place) => [place, series, area, period]);
  const latest = new Map<number, KnownRow>();
  for (const part of inParts(keys, atOnce)) {
    const answer = await withRows<KnownRow & { readonly place: number }>(db, keyColumns, part, everKnown);
    for (const row of answer.rows) if (row.vintage > (latest.get(row.place)?.vintage ?? 0)) latest.set(row.place, row);
  }
  return latest;
}

const columns = {
  series: "integer",
  area: "text",
  period: "text",
  vintage: "integer",
  value: "real",
  missing: "text",
  status: "integer",
} as const;
const names = Object.keys(columns).join(", ");
const insert = `insert into observation (${names}) select ${names} from given where true on conflict do nothing`;

/** Remembers these rows as part of a load; says how many were not in it yet. */
export async function insertRows(tx: Write<ObservationTables>, vintage: Vintage, rows: readonly ObservationRow[]): Promise<number> {
  const lists = rows.map((row) => [row.series, row.area, row.period, vintage, row.value, row.missing, row.status]);
  return (await withRows(tx, columns, lists, insert)).written;
}
