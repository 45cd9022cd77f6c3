import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../platform/clock.ts";
import type { Config } from "../../platform/config.ts";
import type { Database } from "../../platform/db/database.ts";
import { isWorkWaiting } from "../../platform/jobs/jobs.ts";
import { checkSources } from "../../platform/links/check.ts";
import type { Network } from "../../platform/links/network.ts";
import type { Log } from "../../platform/log.ts";
import type { Tables } from "../tables.ts";
import { agentOf } from "./agent.ts";
import { publicSources } from "./public-sources.ts";

/** The kind of job that checks sources. */
export const checkLinks = "links.check";

/** One run takes no longer than this, in milliseconds; the next one goes on. */
const mostMs = 2 * 60_000;

/** How often we look whether something else has to be done, in milliseconds. */
const lookMs = 1_000;

interface Checking {
  readonly database: Database<Tables>;
  readonly network: Network;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly isStopped: () => boolean;
}

/** Checks sources for a while, and stops at once for any other work: nobody waits for mail because a site is slow. */
export async function checkLinksForAWhile({ database, network, config, clock, log, isStopped }: Checking): Promise<void> {
  if (config.linkChecks === "off") return;
  const others = new AbortController();
  const isWanted = async () => isStopped() || (await isWorkWaiting(database.db, clock()));
  const timer = setInterval(() => {
    isWanted().then(
      (wanted) => wanted && others.abort(),
      (error: unknown) => others.abort(error),
    );
  }, lookMs);
  try {
    const signal = AbortSignal.any([others.signal, AbortSignal.timeout(mostMs)]);
    const checked = await checkSources(await publicSources(database.db), {
      database,
      network,
      agent: agentOf(config),
      clock,
      wait: waiting,
      signal,
      tell: () => undefined,
    });
    log.info("links.checked", { ...checked });
  } finally {
    clearInterval(timer);
  }
}

/** Waits, unless it is told to stop. */
export async function waiting(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}
