import type { Vintage } from "../../../../lib/ids.ts";
import type { Clock } from "../../../../platform/clock.ts";
import type { Write } from "../../../../platform/db/read.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { LoadRows } from "../../domain/load.ts";
import { found } from "../../domain/load-findings.ts";
import { tableIsLoading } from "../../domain/load-refusals.ts";
import { loadsToClear, saveFindings } from "../../store/loads/ending.ts";
import { endLoad, type NewLoad, type RunningLoad, runningLoad, startLoad, takeOver, waitForLoads } from "../../store/loads/running.ts";
import { countedSeries } from "../../store/loads/series.ts";
import type { MonitorTables } from "../../tables.ts";
import { clearLoads } from "./clear.ts";
import type { LoadDatabase, LoadRequest } from "./request.ts";
import { bookOf, type SeriesBook } from "./series-book.ts";

/** A load that this run holds. */
export interface Run {
  readonly load: NewLoad;
  readonly vintage: Vintage;
  readonly holder: string;
  readonly resumeLink: string | null;
  /** An earlier run read the last page and was cut off before the end. */
  readonly isReadToEnd: boolean;
  readonly rows: LoadRows;
  readonly book: SeriesBook;
}

/** How long a run may be silent before another may take its load over; a page with all its retries takes minutes at most. */
const leaseMs = 15 * 60_000;

/** Until when a run that speaks now keeps its load. */
export const leaseFrom = (now: Date): Date => new Date(now.getTime() + leaseMs);

/** Begins a load, or goes on with one of the same version that was cut off. */
export async function beginLoad(database: LoadDatabase, clock: Clock, { feed, readOn }: LoadRequest): Promise<Run> {
  const load: NewLoad = { table: feed.table, promised: feed.rowCount, readOn };
  const holder = newId();
  const running = await firstWhole(database, clock, load, holder);
  const series = await countedSeries(database.db, feed.table.id, running.vintage);
  return {
    load,
    holder,
    vintage: running.vintage,
    resumeLink: running.resumeLink,
    isReadToEnd: running.rows.read > 0 && running.resumeLink === null,
    rows: running.rows,
    book: bookOf(series, feed.table.measures),
  };
}

/** What an abandoned load left is removed before the next begins: figures are compared with the last ones that are there. */
async function firstWhole(database: LoadDatabase, clock: Clock, load: NewLoad, holder: string): Promise<RunningLoad> {
  for (;;) {
    await clearLoads(database, load.table.id);
    const taken = await transact(database, async (tx) => {
      await waitForLoads(tx);
      return take(tx, load, holder, clock());
    });
    if (taken) return taken;
  }
}

/** The load, new or left by another run; null when there is first something to remove. */
async function take(tx: Write<MonitorTables>, load: NewLoad, holder: string, now: Date): Promise<RunningLoad | null> {
  const { id, version } = load.table;
  if ((await loadsToClear(tx, id)).length > 0) return null;
  const running = await runningLoad(tx, id);
  if (!running) return startLoad(tx, load, holder, now, leaseFrom(now));
  if (running.leasedUntil > now.toISOString()) throw tableIsLoading(id, running.leasedUntil);
  if (running.version === version) {
    await takeOver(tx, running.vintage, holder, leaseFrom(now));
    return running;
  }
  await saveFindings(tx, running.vintage, [found("monitor-load.started-over", id, { before: running.version, now: version })], now);
  await endLoad(tx, running.vintage, "abandoned", now);
  return null;
}
