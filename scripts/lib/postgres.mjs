// A PostgreSQL for the tests: the one that is named, else one started for this run, else one that runs here.

import { userInfo } from "node:os";
import { embeddedBinaries, installedBinaries } from "./postgres-binaries.mjs";
import { startServer } from "./postgres-server.mjs";
import { Trouble } from "./say.mjs";
import { sql } from "./sql.mjs";

/** @typedef {{ url: string, how: string, stop: () => Promise<void> }} Server */

/** @returns {Promise<Server>} */
export async function findPostgres() {
  const named = process.env.TEST_DATABASE_URL;
  if (named) return namedServer(named);
  return ownServer();
}

/** @param {string} url */
async function namedServer(url) {
  const refusal = await whyNot(url);
  if (refusal) throw new Trouble(`TEST_DATABASE_URL does not work: ${refusal}`);
  return { url, how: "the one in TEST_DATABASE_URL", stop: nothing };
}

async function runningServer() {
  for (const url of usualAddresses()) {
    if (!(await whyNot(url))) return { url, how: `running here, ${url}`, stop: nothing };
  }
  return undefined;
}

/** PGHOST, PGPORT, PGUSER and PGPASSWORD mean what they mean to every PostgreSQL program. */
function usualAddresses() {
  const { PGHOST, PGPORT = "5432", PGUSER } = process.env;
  const hosts = PGHOST ? [PGHOST] : ["127.0.0.1", "/var/run/postgresql", "/tmp"];
  const users = PGUSER ? [PGUSER] : [...new Set(["postgres", userInfo().username])];
  return hosts.flatMap((host) => users.map((user) => addressOf(host, PGPORT, user)));
}

/**
 * @param {string} host  a name, or the folder of a socket
 * @param {string} port
 * @param {string} user
 */
function addressOf(host, port, user) {
  const who = encodeURIComponent(user);
  return host.startsWith("/") ? `postgres://${who}@localhost:${port}/postgres?host=${host}` : `postgres://${who}@${host}:${port}/postgres`;
}

/** Why the tests cannot use this server; undefined when they can. @param {string} url */
async function whyNot(url) {
  try {
    const [row] = await sql(url, "select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user");
    return row?.may ? undefined : "its user may not create databases (ALTER ROLE … CREATEDB).";
  } catch (error) {
    return error instanceof Error ? error.message || String(/** @type {NodeJS.ErrnoException} */ (error).code) : String(error);
  }
}

/**
 * One that does not wait for the disk: with one that does, making and dropping a database for each test takes longer than the tests.
 *
 * @returns {Promise<Server>}
 */
async function ownServer() {
  const reasons = [];
  for (const find of [installedBinaries, embeddedBinaries]) {
    try {
      const binaries = find();
      if (binaries) return await startServer(binaries);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      reasons.push(error.message);
    }
  }
  const running = await runningServer();
  if (running) return running;
  throw new Trouble(
    [
      "No PostgreSQL for the tests. Install one (Debian: apt-get install postgresql; macOS: brew install postgresql), or start one that accepts you on 127.0.0.1:5432, or name one in TEST_DATABASE_URL.",
      ...reasons,
    ].join("\n"),
  );
}

const nothing = async () => {};
