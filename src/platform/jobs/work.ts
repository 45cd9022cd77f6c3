import type { Clock } from "../clock.ts";
import type { Database } from "../db/database.ts";
import { transact } from "../db/transact.ts";
import type { Log } from "../log.ts";
import { finish, type Job, putBack, take } from "./jobs.ts";
import type { JobTables } from "./tables.ts";

/** Does one kind of job. */
export type Trade<Tables> = (database: Database<Tables>, job: Job) => Promise<void>;

/** Does all work that is due, one job after another, until there is none or somebody says stop. */
export async function workOff<Tables extends JobTables>(
  database: Database<Tables>,
  trades: Readonly<Record<string, Trade<Tables>>>,
  clock: Clock,
  log: Log,
  isStopped: () => boolean,
): Promise<number> {
  let done = 0;
  while (!isStopped()) {
    const job = await transact(database, (tx) => take(tx, clock()));
    if (job === null) return done;
    await workOn(database, trades, job, clock, log);
    done++;
  }
  return done;
}

async function workOn<Tables extends JobTables>(
  database: Database<Tables>,
  trades: Readonly<Record<string, Trade<Tables>>>,
  job: Job,
  clock: Clock,
  log: Log,
): Promise<void> {
  try {
    const trade = trades[job.kind];
    if (!trade) throw new Error(`Nobody knows how to do ${job.kind}.`);
    await trade(database, job);
    await transact(database, (tx) => finish(tx, job, clock()));
    log.info("job.done", { kind: job.kind, subject: job.subject });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error("job.went-wrong", { kind: job.kind, subject: job.subject, attempt: job.attempts, reason });
    await transact(database, (tx) => putBack(tx, job, reason, clock()));
  }
}
