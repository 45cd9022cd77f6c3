import { parentPort, workerData } from "node:worker_threads";
import { firstBrokenEntry } from "../platform/audit/audit.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { openDatabase } from "../platform/db/database.ts";
import { type Trade, workOff } from "../platform/jobs/work.ts";
import { makeLog } from "../platform/log.ts";
import { renewSearch } from "./searching.ts";
import type { Tables } from "./tables.ts";

/** What each kind of job does. */
const trades: Readonly<Record<string, Trade<Tables>>> = {
  "audit.verify": async (database) => {
    const broken = await firstBrokenEntry(database.db);
    if (broken !== null) throw new Error(`The audit chain is broken at entry ${broken}.`);
  },
  "search.rebuild": (database) => renewSearch(database),
};

let stopped = false;
parentPort?.on("message", () => {
  stopped = true;
});

const { config } = workerData as { config: Config };
const database = await openDatabase<Tables>(config.databaseUrl === null ? { folder: config.dataDir } : { url: config.databaseUrl });
await workOff(database, trades, systemClock, makeLog(config.logLevel), () => stopped);
await database.close();
parentPort?.close();
