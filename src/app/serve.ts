import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setUpAddress, setUpSecret } from "../modules/access/index.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { Database } from "../platform/db/database.ts";
import { lockFolder } from "../platform/db/folder-lock.ts";
import { isExampleLoaded } from "../platform/example/before.ts";
import { addressOf } from "../platform/http/address.ts";
import { startRunner } from "../platform/jobs/runner.ts";
import type { Log } from "../platform/log.ts";
import { openVault } from "../platform/vault.ts";
import { frontOf } from "./front.ts";
import type { Health } from "./health.ts";
import { isOnlyHere, makeHouse, siteNameIn } from "./house.ts";
import { openFilled } from "./open-filled.ts";
import { scheduleFor } from "./schedule.ts";
import type { Tables } from "./tables.ts";

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

/** How often connections that have become idle are closed during a stop, in milliseconds. */
const sweepMs = 50;

/** Starts the product and returns when it listens. Stops in order on SIGTERM and SIGINT. */
export async function serve({ config, dist, root, log, say }: Start): Promise<void> {
  if (config.databaseUrl === null) lockFolder(config.dataDir);
  const database = await openFilled(config, root, ({ leftAlone }) => {
    for (const { kind, id } of leftAlone) log.warning("content.left-alone", { kind, id });
  });

  if (!isOnlyHere(config) && (await isExampleLoaded(database.db))) log.warning("example.loaded-where-others-come", {});
  const siteName = await siteNameIn(database);
  const vault = openVault(config.keyFile);
  const server = createServer();
  await listen(server, config);
  // From here to the first answer nothing waits: no request can come in between.
  const address = addressOf(config.host, portOf(server));
  const house = makeHouse({ database, config, siteName, address, vault, clock: systemClock, log, dist });
  const health: Health = { ready: true };
  server.on("request", frontOf({ house, health, database, dist }));
  const { origin } = house.look;
  const particulars = { origin, siteName };
  const runner = startRunner({
    database,
    worker: join(dist, "worker.js"),
    config,
    particulars,
    log,
    clock: systemClock,
    schedule: scheduleFor(config),
  });
  say(`Spil serves ${siteName} at ${address}`);
  await offerSetUp(database, origin, say);

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

/** Prints how to become the first administrator, as long as there is none: whoever reads this started the product. */
async function offerSetUp(database: Database<Tables>, origin: string, say: (line: string) => void): Promise<void> {
  const secret = await setUpSecret(database, systemClock());
  if (secret !== null) say(`Nog geen beheerder / no administrator yet: ${setUpAddress(origin, secret)}`);
}

const listen = (server: Server, config: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });

/** No new connections; requests that run get their time, and their connection is closed when it has nothing more to say. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}

/** The port that was given, also when any would do. */
function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server listens to no port.");
  return address.port;
}

function once(act: (signal: string) => Promise<void>): (signal: string) => void {
  let asked = false;
  return (signal) => {
    if (asked) return;
    asked = true;
    void act(signal);
  };
}
