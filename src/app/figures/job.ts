import { system } from "../../lib/actor.ts";
import { fetchFigures, importTable, type Means, orderIn, publisherMeans, tablesToFetch } from "../../modules/monitor/index.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Config } from "../../platform/config.ts";
import type { Database } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transact.ts";
import { ask, isWorkWaiting } from "../../platform/jobs/jobs.ts";
import type { Log } from "../../platform/log.ts";
import type { Tables } from "../tables.ts";
import { figuresAgent } from "./agent.ts";

/** One run takes no longer than this, in milliseconds; the next one goes on where it stopped. */
const mostMs = 5 * 60_000;

/** How often we look whether something else has to be done, in milliseconds. */
const lookMs = 1_000;

interface Work {
  readonly database: Database<Tables>;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly isStopped: () => boolean;
  /** The way to publishers; the real one unless a test puts another in its place. */
  readonly means?: Means;
  readonly baseUrl?: string;
}

/** Fetches what a job is about, for a while, and makes way for any other work: nobody waits for mail because a table is large. */
export async function fetchForAWhile(work: Work, subject: string): Promise<void> {
  const { database, clock, log } = work;
  const order = orderIn(subject);
  if (order === null && work.config.figureImports === "off") return;
  const stop = new AbortController();
  const watch = watching(work, stop);
  const means = work.means ?? publisherMeans({ agent: figuresAgent(work.config), clock, mayBePlain: false });
  const fetching = { database, means, actor: system, baseUrl: work.baseUrl, signal: stop.signal };
  try {
    for (const one of order ? [order] : (await tablesToFetch(database.db)).map(({ id }) => ({ table: id, accepting: [] }))) {
      const outcome = await importTable(fetching, one);
      log.info("figures.fetched", { table: one.table, outcome: outcome.kind });
    }
  } catch (problem) {
    if (!stop.signal.aborted) throw problem;
    await transact(database, (tx) => ask(tx, fetchFigures, subject, clock()));
    log.info("figures.paused", { subject });
  } finally {
    clearInterval(watch);
  }
}

/** Tells to stop when the time is up, when the machine goes down, or when other work waits. */
function watching({ database, clock, isStopped }: Work, stop: AbortController): NodeJS.Timeout {
  const until = clock().getTime() + mostMs;
  const isWanted = async () => isStopped() || clock().getTime() > until || (await isWorkWaiting(database.db, clock(), fetchFigures));
  return setInterval(() => {
    isWanted().then(
      (wanted) => wanted && stop.abort(),
      (error: unknown) => stop.abort(error),
    );
  }, lookMs);
}
