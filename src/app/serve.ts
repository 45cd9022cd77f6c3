import { createServer, type Server } from "node:http";
import { isAbsolute, join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { readAssets } from "../platform/assets.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { lockFolder } from "../platform/db/folder-lock.ts";
import { keptPages, makeFront } from "../platform/http/front.ts";
import { staticFiles } from "../platform/http/static-files.ts";
import { startRunner } from "../platform/jobs/runner.ts";
import type { Log } from "../platform/log.ts";
import { makeApp } from "./app.ts";
import { loadContent } from "./content.ts";
import { type Health, healthAnswers } from "./health.ts";
import { openHouse } from "./house.ts";
import { openPrepared } from "./open-prepared.ts";
import { schedule } from "./schedule.ts";

interface Start {
  readonly config: Config;
  /** Folder with the built files. */
  readonly dist: string;
  /** Folder of the project, from which relative settings are read. */
  readonly root: string;
  readonly log: Log;
  readonly say: (line: string) => void;
}

/** How long requests that run at a stop may take to finish, in milliseconds. */
const graceMs = 10_000;

/** Starts the product and returns when it listens. Stops in order on SIGTERM and SIGINT. */
export async function serve({ config, dist, root, log, say }: Start): Promise<void> {
  if (config.databaseUrl === null) lockFolder(config.dataDir);
  const database = await openPrepared(config);
  const report = await loadContent(
    database,
    systemClock,
    isAbsolute(config.contentDir) ? config.contentDir : join(root, config.contentDir),
  );
  for (const { kind, id } of report?.leftAlone ?? []) log.warning("content.left-alone", { kind, id });

  const house = await openHouse({ database, config, clock: systemClock, log, dist });
  const app = makeApp(house);
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings), { overrideGlobalObjects: false });
  const health: Health = { ready: true };
  const early = [healthAnswers(health, database), staticFiles(dist, readAssets(dist)), keptPages(house.cache, house.mark)];
  const server = createServer(makeFront(early, listener));
  await listen(server, config);
  const runner = startRunner({ database, worker: join(dist, "worker.js"), config, log, clock: systemClock, schedule });
  say(`Spil serves ${house.look.siteName} at http://${config.host}:${portOf(server)}`);

  const stop = once(async (signal: string) => {
    log.info("stopping", { signal });
    health.ready = false;
    await runner.stop();
    await closed(server);
    await database.close();
    process.exit(0);
  });
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

const listen = (server: Server, config: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });

/** No new connections; requests that run get their time. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}

function portOf(server: Server): number | string {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : String(address);
}

function once(act: (signal: string) => Promise<void>): (signal: string) => void {
  let asked = false;
  return (signal) => {
    if (asked) return;
    asked = true;
    void act(signal);
  };
}
