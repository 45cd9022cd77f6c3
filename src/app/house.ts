import { dayOf } from "../lib/day.ts";
import { actorOn, ownNetwork } from "../modules/network/index.ts";
import { type Assets, readAssets } from "../platform/assets.ts";
import type { Clock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { Database } from "../platform/db/database.ts";
import { isLoopbackHost } from "../platform/http/loopback.ts";
import { PageCache } from "../platform/http/page-cache.ts";
import type { House, MailWay } from "../platform/http/prepare.ts";
import type { Log } from "../platform/log.ts";
import type { Vault } from "../platform/vault.ts";
import type { Tables } from "./tables.ts";

/** All kept pages together may take this much memory, in bytes. */
const mostKept = 12_000_000;

/** What the site is called: after the network whose agenda it shows. */
export const siteNameIn = async ({ db }: Database<Tables>): Promise<string> => (await ownNetwork(db))?.name ?? "Spil";

/** Puts together what requests need. */
export function makeHouse(parts: {
  readonly database: Database<Tables>;
  readonly config: Config;
  readonly siteName: string;
  /** Where we listen; people reach us there unless the settings say otherwise. */
  readonly address: string;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly dist: string;
}): House<Tables> {
  const { database, config, siteName, address, vault, clock, log, dist } = parts;
  return {
    database,
    db: database.db,
    actorOn,
    proxies: new Set(config.proxies),
    vault,
    mailWay: mailWayOf(config),
    fetchesByClock: config.figureImports === "on",
    clock,
    log,
    cache: new PageCache(mostKept),
    mark: () => {
      const mark = database.changeMark();
      return mark === null ? null : `${mark} ${dayOf(clock())}`;
    },
    securityContact: config.securityContact,
    contactEmail: config.contactEmail,
    look: {
      ...filesIn(readAssets(dist)),
      siteName,
      origin: config.publicUrl ?? address,
    },
  };
}

/** On screen it is only read where nobody else can come: on a machine that serves itself alone. */
function mailWayOf({ mailUrl, host, publicUrl }: Config): MailWay {
  if (mailUrl !== null) return "out";
  return isLoopbackHost(host) && publicUrl === null ? "to-outbox" : "nowhere";
}

/** Whether nobody else comes here and no mail goes out: the one place for persons who do not exist. */
export const isOnlyHere = (config: Config): boolean => mailWayOf(config) === "to-outbox" && config.proxies.length === 0;

/** The styles, scripts and font of every page. */
function filesIn(assets: Assets) {
  const styles = assets["main.css"];
  if (!styles) throw new Error("The build made no main.css.");
  const names = Object.keys(assets);
  const font = names.find((name) => name.endsWith(".woff2"));
  return {
    styles,
    scripts: { matrix: assets["matrix.js"], passkey: assets["passkey.js"] },
    font: font === undefined ? null : (assets[font] ?? null),
  };
}
