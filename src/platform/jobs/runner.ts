import { Worker } from "node:worker_threads";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Database } from "../db/database.ts";
import { transact } from "../db/transact.ts";
import type { Log } from "../log.ts";
import { ask, lastAsked, nextDue } from "./jobs.ts";
import type { JobTables } from "./tables.ts";

interface Runner {
  /** Lets the job that runs finish or hands it back, then returns. */
  readonly stop: () => Promise<void>;
}

interface Work<Tables extends JobTables> {
  readonly database: Database<Tables>;
  /** The built worker file. */
  readonly worker: string;
  readonly config: Config;
  /** What else the worker must know, such as the address of the site. */
  readonly particulars: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly clock: Clock;
  readonly schedule: readonly { readonly kind: string; readonly everyMinutes: number }[];
}

/** How often the table is looked at, in milliseconds. */
const lookMs = 1000;
const minuteMs = 60_000;

/**
 * Sees to it that due work is done, in a worker thread with a connection of its own, so that a slow job never
 * keeps a page waiting. The thread is there only while there is work.
 */
export function startRunner<Tables extends JobTables>({
  database,
  worker,
  config,
  particulars,
  log,
  clock,
  schedule,
}: Work<Tables>): Runner {
  let thread: Worker | null = null;
  let stopped = false;

  async function look(): Promise<void> {
    if (thread !== null || stopped) return;
    await askScheduled();
    const due = await nextDue(database.db);
    if (due !== null && due <= clock().toISOString() && !stopped) start();
  }

  async function askScheduled(): Promise<void> {
    const now = clock();
    for (const { kind, everyMinutes } of schedule) {
      const last = await lastAsked(database.db, kind);
      const next = last === null ? now.getTime() : Date.parse(last) + everyMinutes * minuteMs;
      if (next <= now.getTime()) await transact(database, (tx) => ask(tx, kind, "", now));
    }
  }

  function start(): void {
    const started = new Worker(worker, { workerData: { config, ...particulars } });
    thread = started;
    started.on("error", (error) => log.error("jobs.worker-crashed", { error: error.message }));
    started.on("exit", () => {
      thread = null;
    });
  }

  const timer = setInterval(() => void look().catch((error: unknown) => log.error("jobs.look-failed", { error: String(error) })), lookMs);
  timer.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      const running = thread;
      if (running === null) return;
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.postMessage("stop");
      await ended;
    },
  };
}
