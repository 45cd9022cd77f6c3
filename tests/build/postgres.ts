// Databases for tests. `npm test` finds or starts a PostgreSQL, makes one database for the run, names it in
// SPIL_TEST_POSTGRES and drops it afterwards, with every database whose name begins with its name.

import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** The database of this run, shared by all its tests. */
export function postgresUrl(): string {
  const url = process.env.SPIL_TEST_POSTGRES;
  if (url === undefined) throw new Error("SPIL_TEST_POSTGRES is not set: run the tests with `npm test`, which finds a PostgreSQL.");
  return url;
}

/**
 * A new database for one test.
 *
 * @param template  address or name of the database to copy, to which nobody may be connected; without it the new one is empty
 */
export async function freshPostgres(template?: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `${nameIn(postgresUrl())}_${randomBytes(4).toString("hex")}`;
  const copying = template === undefined ? "" : ` template "${nameIn(template)}"${await howToCopy()}`;
  await execute(`create database "${name}"${copying}`);

  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`drop database if exists "${name}" with (force)`) };
}

/** Copying the files is four times as fast where nobody waits for the disk, and twice as slow elsewhere. */
const howToCopy = once(async (): Promise<string> => {
  const [row] = await answers("select current_setting('fsync') = 'off' and current_setting('server_version_num')::int >= 150000 as may");
  return row?.["may"] === true ? " strategy file_copy" : "";
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const nameIn = (address: string) => (address.includes("://") ? new URL(address).pathname.slice(1) : address);

const execute = async (statement: string): Promise<void> => {
  await answers(statement);
};

async function answers(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: postgresUrl() });
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(statement)).rows;
  } finally {
    await client.end();
  }
}
