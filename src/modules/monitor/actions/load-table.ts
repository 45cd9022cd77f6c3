import type { Actor } from "../../../lib/actor.ts";
import type { Finding } from "../../../lib/findings.ts";
import type { Clock } from "../../../platform/clock.ts";
import { transact } from "../../../platform/db/transact.ts";
import { progressOf } from "../domain/load.ts";
import { changedUnits, codesOf } from "../domain/load-findings.ts";
import { tableNotDescribed } from "../domain/load-refusals.ts";
import { noteChecked } from "../store/loads/ending.ts";
import { keepLoad, tableBefore } from "../store/loads/running.ts";
import { beginLoad, type Run } from "./loads/begin.ts";
import { endOf, refuse } from "./loads/end.ts";
import { takeIn } from "./loads/page.ts";
import type { LoadDatabase, LoadOutcome, LoadRequest } from "./loads/request.ts";
import { unitsIn } from "./loads/series-book.ts";

/**
 * Loads a table: page by page, each in a transaction of its own, and nobody reads any of it until the last act. Whoever cuts it
 * off leaves the old figures whole; the next run goes on where this one stopped.
 */
export async function loadTable(database: LoadDatabase, actor: Actor, clock: Clock, request: LoadRequest): Promise<LoadOutcome> {
  const { table } = request.feed;
  const before = await tableBefore(database.db, table.id);
  if (before === null) throw tableNotDescribed(table.id);
  if (before.version === table.version && !request.again) {
    await transact(database, (tx) => noteChecked(tx, table.id, clock()));
    return { kind: "unchanged" };
  }
  const run = await beginLoad(database, clock, request);
  try {
    return await readAll(database, actor, clock, request, run);
  } catch (problem) {
    // Another run need not wait for the end of the lease of one that stopped.
    await transact(database, (tx) => keepLoad(tx, run.vintage, run.holder, clock()));
    throw problem;
  }
}

async function readAll(database: LoadDatabase, actor: Actor, clock: Clock, request: LoadRequest, run: Run): Promise<LoadOutcome> {
  const { feed, progress } = request;
  const signal = request.signal ?? new AbortController().signal;
  const refused = (findings: readonly Finding[]) => refuse(database, actor, clock, run, findings);
  const units = changedUnits(unitsIn(run.book), feed.table);
  if (units.length > 0) return refused(units);
  const codes = codesOf(feed.table);
  const start = { at: clock().getTime(), read: run.rows.read };
  let rows = run.rows;
  if (!run.isReadToEnd)
    for await (const page of feed.pages(run.resumeLink, signal)) {
      signal.throwIfAborted();
      const taken = await takeIn(database, clock, run, { page, codes, rows }, signal);
      if (taken.flaw) return refused([taken.flaw]);
      rows = taken.rows;
      progress?.(progressOf(rows.read, feed.rowCount, rows.read - start.read, clock().getTime() - start.at));
    }
  return endOf(database, actor, clock, request, { ...run, rows });
}
