import type { Actor } from "../../../lib/actor.ts";
import type { Context } from "../../../platform/context.ts";
import { ask } from "../../../platform/jobs/jobs.ts";
import type { JobTables } from "../../../platform/jobs/tables.ts";
import { type FetchOrder, fetchFigures, subjectOf } from "../domain/fetch-order.ts";
import { may } from "../domain/load-policy.ts";
import { nothingToStop, notYoursToFetch, tableNotDescribed, tableNotFetched } from "../domain/load-refusals.ts";
import type { StatTable } from "../domain/stat-table.ts";
import { endLoad, runningLoad } from "../store/loads/running.ts";
import { statTableAt } from "../store/stat-tables.ts";
import type { MonitorTables } from "../tables.ts";

type FetchContext = Context<MonitorTables & JobTables>;

/** Has a table fetched as soon as the machine has time for it. */
export async function orderFetch(context: FetchContext, order: FetchOrder): Promise<void> {
  const { tx, actor, now, record } = context;
  const table = await tableFor(context, actor, order.table);
  if (table.feed === "file" || table.wanted === null) throw tableNotFetched(table.id);
  await ask(tx, fetchFigures, subjectOf(order), now);
  record("monitor.fetch-ordered", `stat-table ${table.id}`, { accepting: [...order.accepting] });
}

/** Stops a load that runs: what came in of it is removed, and the figures stay as they were. */
export async function stopFetch(context: FetchContext, id: string): Promise<void> {
  const { tx, actor, now, record } = context;
  const table = await tableFor(context, actor, id);
  const running = await runningLoad(tx, table.id);
  if (!running) throw nothingToStop(table.id);
  await endLoad(tx, running.vintage, "abandoned", now);
  record("monitor.load-stopped", `stat-table ${table.id}`, { vintage: running.vintage });
}

async function tableFor({ tx }: FetchContext, actor: Actor, id: string): Promise<StatTable> {
  if (!may.fetchFigures(actor)) throw notYoursToFetch(id);
  const table = await statTableAt(tx, id);
  if (!table) throw tableNotDescribed(id);
  return table;
}
