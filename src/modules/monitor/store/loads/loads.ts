import { asId, type StatTableId, type Vintage } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read } from "../../../../platform/db/read.ts";
import { type Load, loadStates, loadWays } from "../../domain/load.ts";
import { type FeedKind, feedKinds } from "../../domain/stat-table.ts";
import type { ObservationTables } from "../../tables/observations.ts";
import { rowsFrom } from "./running.ts";

const weights = ["error", "warning", "note"] as const;

/** The latest loads, the newest first, with what was found. */
export async function loads(db: Read<ObservationTables>, most = 200): Promise<readonly Load[]> {
  const rows = await open(db)
    .selectFrom("stat_load")
    .select(["id", "stat_table", "version", "state", "loaded_by", "read_on", "started_at", "completed_at"])
    .select(["rows_promised", "rows_read", "rows_new", "rows_changed", "rows_unchanged", "rows_double", "first_period", "last_period"])
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  const findings = await findingsFrom(db, rows.at(-1)?.id ?? 0);
  return rows.map((row) => ({
    vintage: row.id,
    table: asId<StatTableId>(row.stat_table),
    version: row.version,
    state: oneOf(loadStates, row.state),
    way: oneOf(loadWays, row.loaded_by),
    readOn: row.read_on,
    startedAt: new Date(row.started_at),
    completedAt: row.completed_at === null ? null : new Date(row.completed_at),
    promised: row.rows_promised,
    rows: rowsFrom(row),
    findings: findings.get(row.id) ?? [],
  }));
}

async function findingsFrom(db: Read<ObservationTables>, oldest: Vintage) {
  const rows = await open(db)
    .selectFrom("load_finding")
    .select(["load", "code", "severity", "subject", "values_json"])
    .where("load", ">=", oldest)
    .orderBy("load")
    .orderBy("place")
    .execute();
  const made = rows.map(({ load, code, severity, subject, values_json }) => ({
    load,
    finding: { code, severity: oneOf(weights, severity), subject, values: values_json },
  }));
  const byLoad = groupedBy(made, ({ load }) => load);
  return new Map([...byLoad].map(([load, list]) => [load, list.map(({ finding }) => finding)]));
}

/** A table as it stands: what is known of it, and when. */
export interface KeptTable {
  readonly id: StatTableId;
  readonly title: string;
  readonly publisher: string;
  readonly feed: FeedKind;
  readonly isFetched: boolean;
  /** What the publisher calls what was last imported whole; null before the first import. */
  readonly version: string | null;
  /** When an import last found that all is as we have it; null before the first. */
  readonly checkedAt: Date | null;
  readonly rowsKnown: number;
  /** Of those, how many the publisher no longer gives. */
  readonly rowsGone: number;
}

/** All tables that are described, by code. */
export async function keptTables(db: Read<ObservationTables>): Promise<readonly KeptTable[]> {
  const rows = await open(db)
    .selectFrom("stat_table")
    .select(["id", "title", "publisher", "feed", "wanted_json", "version", "checked_at", "rows_known", "rows_gone"])
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const feed = oneOf(feedKinds, row.feed);
    return {
      id: asId<StatTableId>(row.id),
      title: row.title,
      publisher: row.publisher,
      feed,
      isFetched: feed !== "file" && row.wanted_json !== null,
      version: row.version,
      checkedAt: row.checked_at === null ? null : new Date(row.checked_at),
      rowsKnown: row.rows_known,
      rowsGone: row.rows_gone,
    };
  });
}
