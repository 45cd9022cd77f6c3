import { makeApp } from "../../src/app/app.ts";
import type { Tables } from "../../src/app/tables.ts";
import { actorOn } from "../../src/modules/network/index.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { PageCache } from "../../src/platform/http/page-cache.ts";
import type { House } from "../../src/platform/http/prepare.ts";
import { makeLog } from "../../src/platform/log.ts";
import { vaultWith } from "../../src/platform/vault.ts";

/** The moment at which tests take place, unless they say otherwise. */
export const testNow = new Date("2026-11-24T09:00:00Z");

/** A vault with a key that everybody knows. */
export const testVault = vaultWith(Buffer.alloc(32, 7));

/** What pages of tests look like: built files that only have names. */
export const testLook: House<Tables>["look"] = {
  siteName: "G40",
  origin: "https://spil.example",
  styles: { path: "/assets/main.css", integrity: "sha384-test" },
  scripts: {},
  font: null,
};

/** A house on a test database, with a fixed clock. */
export function aHouse(database: Database<Tables>, lines: string[] = []): House<Tables> {
  return {
    database,
    db: database.db,
    actorOn,
    proxies: new Set(),
    vault: testVault,
    mailWay: "out",
    fetchesByClock: false,
    clock: () => testNow,
    log: makeLog("info", (line) => lines.push(line)),
    cache: new PageCache(1_000_000),
    mark: database.changeMark,
    securityContact: null,
    contactEmail: null,
    look: testLook,
  };
}

/** The whole product on a test database, to be called in-process. */
export const anApp = (database: Database<Tables>) => makeApp(aHouse(database));
