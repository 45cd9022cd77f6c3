import type { Finding } from "../../../../lib/findings.ts";
import type { Clock } from "../../../../platform/clock.ts";
import type { Write } from "../../../../platform/db/read.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import { type LoadRows, spanOver } from "../../domain/load.ts";
import { flawOf, type KnownCodes } from "../../domain/load-findings.ts";
import { loadTakenOver } from "../../domain/load-refusals.ts";
import { observationStatuses } from "../../domain/observation.ts";
import type { PeriodCode } from "../../domain/period-code.ts";
import type { FeedCell, FeedPage, FeedPeriod } from "../../domain/table-feed.ts";
import { insertRows, type KnownRow, latestRows, type ObservationRow } from "../../store/loads/rows.ts";
import { keepLoad } from "../../store/loads/running.ts";
import { addSeries, noteCounts } from "../../store/loads/series.ts";
import type { MonitorTables } from "../../tables.ts";
import { leaseFrom, type Run } from "./begin.ts";
import type { LoadDatabase } from "./request.ts";
import { type Counter, counterOf, newSeriesOf } from "./series-book.ts";

/** A page that comes in, with how far the load was before it. */
interface Incoming {
  readonly page: FeedPage;
  readonly codes: KnownCodes;
  readonly rows: LoadRows;
}

/** So many rows go in at once. More would live so long that they are taken for lasting, and then they stay for many pages. */
const atOnce = 400;

/** So many rows go in before requests that wait get their turn. */
const turn = 5000;

/** Takes one page in, all of it or nothing, and notes how to go on after it. A flaw means that nothing was written. */
export async function takeIn(
  database: LoadDatabase,
  clock: Clock,
  run: Run,
  { page, codes, rows }: Incoming,
  signal: AbortSignal,
): Promise<{ readonly rows: LoadRows; readonly flaw: Finding | null }> {
  const periods = new Set<PeriodCode>();
  for (const cell of page.cells) {
    const flaw = flawOf(cell, codes);
    if (flaw) return { rows, flaw };
    periods.add(cell.period);
  }
  return transact(database, async (tx) => {
    const statuses = statusOf(run.load.table.periods);
    const touched = new Set<Counter>();
    let now = { ...rows, ...spanOver(rows, periods) };
    let sinceTurn = 0;
    for (const cells of inBatches(page.cells)) {
      signal.throwIfAborted();
      const counters = cells.map((cell) => counterOf(run.book, cell));
      for (const counter of counters) touched.add(counter);
      await numberNew(tx, run, new Set(counters));
      now = await remember(
        tx,
        run,
        cells.map((cell, at) => rowFrom(cell, counters[at], statuses)),
        now,
      );
      sinceTurn += cells.length;
      if (sinceTurn < turn) continue;
      sinceTurn = 0;
      await othersFirst();
    }
    await noteCounts(
      tx,
      run.vintage,
      [...touched].map(({ id, read, fresh }) => ({ id: id ?? 0, read, fresh })),
    );
    const isHeld = await keepLoad(tx, run.vintage, run.holder, leaseFrom(clock()), { rows: now, resumeLink: page.next });
    if (!isHeld) throw loadTakenOver(run.load.table.id);
    return { rows: now, flaw: null };
  });
}

function* inBatches(cells: Iterable<FeedCell>): Iterable<readonly FeedCell[]> {
  let batch: FeedCell[] = [];
  for (const cell of cells) {
    batch.push(cell);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function numberNew(tx: Write<MonitorTables>, run: Run, touched: Iterable<Counter>): Promise<void> {
  const fresh = [...touched].filter(({ id }) => id === null);
  const ids = await addSeries(
    tx,
    run.load.table.id,
    fresh.map((counter) => newSeriesOf(run.book, counter)),
  );
  for (const [at, counter] of fresh.entries()) counter.id = ids[at] ?? null;
}

/** A row with the series that it is counted in. */
interface CountedRow extends ObservationRow {
  readonly counter: Counter;
}

const statusOf = (periods: readonly FeedPeriod[]): ReadonlyMap<string, number> =>
  new Map(periods.map(({ code, status }) => [code, observationStatuses.indexOf(status)]));

const unknown = observationStatuses.indexOf("unknown");

function rowFrom(
  { area, period, value, missing, status }: FeedCell,
  counter: Counter | undefined,
  statuses: ReadonlyMap<string, number>,
): CountedRow {
  if (counter === undefined || counter.id === null) throw new Error("A cell has no series.");
  return {
    counter,
    series: counter.id,
    area,
    period,
    value,
    missing,
    status: status === undefined ? (statuses.get(period) ?? unknown) : observationStatuses.indexOf(status),
  };
}

/** Compares only rows of series that have figures from before: of all others everything is new. */
async function remember(tx: Write<MonitorTables>, run: Run, rows: readonly CountedRow[], before: LoadRows): Promise<LoadRows> {
  const toCompare = rows.filter(({ counter }) => counter.known > 0);
  const known = toCompare.length === 0 ? new Map<number, KnownRow>() : await latestRows(tx, toCompare);
  const kinds = { fresh: 0, changed: 0, unchanged: 0, double: 0 };
  const toWrite: CountedRow[] = [];
  let compared = 0;
  for (const row of rows) {
    const earlier = row.counter.known > 0 ? known.get(compared++) : undefined;
    const kind = kindOf(row, earlier, run.vintage);
    kinds[kind]++;
    row.counter.read++;
    if (kind === "fresh") row.counter.fresh++;
    if (kind === "fresh" || kind === "changed") toWrite.push(row);
  }
  const double = toWrite.length - (await insertRows(tx, run.vintage, toWrite));
  return {
    read: before.read + rows.length,
    fresh: before.fresh + kinds.fresh - double,
    changed: before.changed + kinds.changed,
    unchanged: before.unchanged + kinds.unchanged,
    double: before.double + kinds.double + double,
    first: before.first,
    last: before.last,
  };
}

function kindOf(row: ObservationRow, earlier: KnownRow | undefined, vintage: number): "fresh" | "changed" | "unchanged" | "double" {
  if (!earlier) return "fresh";
  if (earlier.vintage === vintage) return "double";
  const isSame = earlier.value === row.value && earlier.missing === row.missing && earlier.status === row.status;
  return isSame ? "unchanged" : "changed";
}
