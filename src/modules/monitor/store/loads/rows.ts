import type { Vintage } from "../../../../lib/ids.ts";
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

const latest = `select given.place, o.vintage, o.value, o.missing, o.status from given
  join observation o on o.series = given.series and o.area = given.area and o.period = given.period
  where o.vintage = (select max(p.vintage) from observation p
    where p.series = given.series and p.area = given.area and p.period = given.period)`;

/** What was last known in the place of each of these rows, by their order in the list; nothing where nothing was known. */
export async function latestRows(
  db: Read<ObservationTables>,
  rows: readonly Pick<ObservationRow, "series" | "area" | "period">[],
): Promise<ReadonlyMap<number, KnownRow>> {
  const columns = { place: "integer", series: "integer", area: "text", period: "text" } as const;
  const keys = rows.map(({ series, area, period }, place) => [place, series, area, period]);
  const answer = await withRows<KnownRow & { readonly place: number }>(db, columns, keys, latest);
  return new Map(answer.rows.map((row) => [row.place, row]));
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
