// The one database of a run. Tests make theirs beside it, with its name in front; all of them go when the run ends.

import { randomBytes } from "node:crypto";
import { onSameServer, sql } from "./sql.mjs";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Makes the database of this run, and removes what killed runs left more than a day ago.
 *
 * @param {string} server  address of any database on it
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function makeTestDatabase(server) {
  await dropWhere(server, (name) => isLeftover(name, Date.now()));
  const name = nameOfRun(Date.now());
  await sql(server, `create database "${name}"`);
  return { url: onSameServer(server, name), drop: () => dropWhere(server, (other) => other.startsWith(name)) };
}

/** The time stands in the name, because PostgreSQL does not remember when a database was made. @param {number} nowMs */
export function nameOfRun(nowMs) {
  return `spil_test_${nowMs.toString(36)}_${randomBytes(4).toString("hex")}`;
}

/** Whether a database was made by a run of more than a day ago. @param {string} name @param {number} nowMs */
export function isLeftover(name, nowMs) {
  const [, madeAt] = /^spil_test_([0-9a-z]{8,9})_/.exec(name) ?? [];
  return madeAt !== undefined && nowMs - Number.parseInt(madeAt, 36) > dayMs;
}

/** @param {string} server @param {(name: string) => boolean} chosen */
async function dropWhere(server, chosen) {
  const rows = await sql(server, "select datname as name from pg_database where datname like 'spil@_test@_%' escape '@'");
  for (const name of rows.map((row) => String(row.name)).filter(chosen)) {
    await sql(server, `drop database if exists "${name}" with (force)`);
  }
}
