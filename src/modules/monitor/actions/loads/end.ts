import type { Actor } from "../../../../lib/actor.ts";
import type { Finding } from "../../../../lib/findings.ts";
import type { Clock } from "../../../../platform/clock.ts";
import { carryOut } from "../../../../platform/context.ts";
import type { Write } from "../../../../platform/db/read.ts";
import { accepted, findingsAtTheEnd, goneAfter } from "../../domain/load-findings.ts";
import { loadTakenOver, tableNotDescribed } from "../../domain/load-refusals.ts";
import { forgetLoad, saveFindings, settleTable } from "../../store/loads/ending.ts";
import { endLoad, keepLoad, tableBefore } from "../../store/loads/running.ts";
import type { MonitorTables } from "../../tables.ts";
import type { Run } from "./begin.ts";
import { clearLoads } from "./clear.ts";
import type { LoadDatabase, LoadOutcome, LoadRequest } from "./request.ts";
import { countersIn } from "./series-book.ts";

/** Judges what came in, and makes it what is read, or keeps what there was. */
export async function endOf(database: LoadDatabase, actor: Actor, clock: Clock, request: LoadRequest, run: Run): Promise<LoadOutcome> {
  const { id } = run.load.table;
  const before = await tableBefore(database.db, id);
  if (before === null) throw tableNotDescribed(id);
  const all = findingsAtTheEnd(before, run.rows, request.feed.rowCount, countersIn(run.book));
  const findings = accepted(all, request.accepting ?? []);
  if (findings.some(({ severity }) => severity === "error")) return refuse(database, actor, clock, run, findings);
  const counts = { rowsKnown: before.rowsKnown + run.rows.fresh, rowsGone: goneAfter(before, run.rows) };
  const isUnchanged = run.rows.fresh + run.rows.changed === 0 && findings.length === 0;
  return carryOut(database, actor, clock(), async ({ tx, now, record }) => {
    await mustHold(tx, run, now);
    await settleTable(tx, run.load, run.vintage, counts, run.rows, now);
    if (isUnchanged) {
      await forgetLoad(tx, run.vintage);
      return { kind: "unchanged" };
    }
    await saveFindings(tx, run.vintage, findings, now);
    await endLoad(tx, run.vintage, "complete", now);
    record("monitor.table-loaded", `stat-table ${id}`, { vintage: run.vintage, version: run.load.table.version, ...run.rows });
    return { kind: "complete", vintage: run.vintage, rows: run.rows, findings };
  });
}

/** Keeps the old figures and what was found, so that a person sees why. */
export async function refuse(
  database: LoadDatabase,
  actor: Actor,
  clock: Clock,
  run: Run,
  findings: readonly Finding[],
): Promise<LoadOutcome> {
  const { id, version } = run.load.table;
  await carryOut(database, actor, clock(), async ({ tx, now, record }) => {
    await mustHold(tx, run, now);
    await saveFindings(tx, run.vintage, findings, now);
    await endLoad(tx, run.vintage, "refused", now);
    record("monitor.load-refused", `stat-table ${id}`, { vintage: run.vintage, version, findings: findings.map(({ code }) => code) });
  });
  await clearLoads(database, id);
  return { kind: "refused", vintage: run.vintage, findings };
}

async function mustHold(tx: Write<MonitorTables>, run: Run, now: Date): Promise<void> {
  if (!(await keepLoad(tx, run.vintage, run.holder, now))) throw loadTakenOver(run.load.table.id);
}
