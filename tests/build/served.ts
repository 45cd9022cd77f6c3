import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { frontOf } from "../../src/app/front.ts";
import { makeHouse, siteNameIn } from "../../src/app/house.ts";
import type { Tables } from "../../src/app/tables.ts";
import { readConfig } from "../../src/platform/config.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { makeLog } from "../../src/platform/log.ts";
import { freshSqlite } from "./database.ts";
import { testNow, testVault } from "./house.ts";

/** The whole product with its starting content behind a port of this machine, as `npm start` serves it, with a fixed clock. */
export interface Served {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly database: Database<Tables>;
  /** What was logged. */
  readonly lines: readonly string[];
  readonly stop: () => Promise<void>;
}

/** `npm test` builds it before the tests run. */
const dist = join(import.meta.dirname, "../../dist");

/** Serves the product for one test file, under a name where a browser wants more than a number. */
export async function serveProduct(name = "127.0.0.1"): Promise<Served> {
  const { database, drop } = await freshSqlite("content");
  const lines: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://${name}:${(server.address() as AddressInfo).port}`;
  const house = makeHouse({
    database,
    config: readConfig({ SECURITY_CONTACT: "mailto:veilig@example.nl" }),
    siteName: await siteNameIn(database),
    address: origin,
    vault: testVault,
    clock: () => testNow,
    log: makeLog("info", (line) => lines.push(line)),
    dist,
  });
  server.on("request", frontOf({ house, health: { ready: true }, database, dist }));
  return {
    origin,
    database,
    lines,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await drop();
    },
  };
}
