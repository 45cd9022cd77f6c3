import { parentPort, workerData } from "node:worker_threads";
import { system } from "../lib/actor.ts";
import { answerRequests, answerRequestsJob } from "../modules/access/index.ts";
import { sendRound, sendRounds, sendRoundWith } from "../modules/agenda/index.ts";
import { fetchFigures } from "../modules/monitor/index.ts";
import { firstBrokenEntry } from "../platform/audit/audit.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { carryOut } from "../platform/context.ts";
import { type Database, openDatabase } from "../platform/db/database.ts";
import { type Trade, workOff } from "../platform/jobs/work.ts";
import { internet } from "../platform/links/network.ts";
import { makeLog } from "../platform/log.ts";
import { sendMail } from "../platform/mail/mail.ts";
import { type Postman, postmanFor, sendLetter } from "../platform/mail/send.ts";
import { fetchForAWhile } from "./figures/job.ts";
import { checkLinks, checkLinksForAWhile } from "./links/job.ts";
import { placeIn } from "./place.ts";
import { retain } from "./privacy/retention.ts";
import { renewSearch } from "./searching.ts";
import type { Tables } from "./tables.ts";

const { config, origin, siteName } = workerData as { config: Config; origin: string; siteName: string };

const site = { name: siteName, origin };
const log = makeLog(config.logLevel);
let stopped = false;

const sendingOf = (database: Database<Tables>) => ({ database, site, clock: systemClock, log, isStopped: () => stopped });

/** What each kind of job does. */
const trades: Readonly<Record<string, Trade<Tables>>> = {
  "audit.verify": async (database) => {
    const broken = await firstBrokenEntry(database.db);
    if (broken !== null) throw new Error(`The audit chain is broken at entry ${broken}.`);
  },
  [answerRequestsJob]: (database) => answerRequests(database, site, systemClock),
  [checkLinks]: (database) =>
    checkLinksForAWhile({ database, network: internet, config, clock: systemClock, log, isStopped: () => stopped }),
  [fetchFigures]: (database, { subject }) =>
    fetchForAWhile({ database, config, clock: systemClock, log, isStopped: () => stopped }, subject),
  "privacy.retention": async (database) => {
    await carryOut(database, system, systemClock(), retain);
  },
  [sendRound]: (database, { subject }) => sendRoundWith(sendingOf(database), subject),
  "rounds.chase": (database) => sendRounds(sendingOf(database)),
  // Without a mail server the mail stays in the outbox, where it can be read on this machine.
  [sendMail]: async (database, { subject }) => {
    const postman = await postmanOnce();
    if (postman !== null) await sendLetter(database, subject, postman, systemClock());
  },
  "search.rebuild": (database) => renewSearch(database),
};

let known: Promise<Postman> | null = null;

/** The mail server of the settings, asked for when there is mail. */
function postmanOnce(): Promise<Postman> | null {
  if (config.mailUrl === null) return null;
  known ??= postmanFor(config.mailUrl, config.mailFrom ?? "");
  return known;
}

parentPort?.on("message", () => {
  stopped = true;
});

const database = await openDatabase<Tables>(placeIn(config));
await workOff(database, trades, systemClock, log, () => stopped);
await database.close();
parentPort?.close();
