import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely } from "kysely";
import { watchPostgres, watchSqlite } from "./changes.ts";
import { conventions } from "./conventions.ts";
import type { Engine } from "./engine.ts";
import { type Read, readHandle } from "./read.ts";
import { NodeSqliteDialect, openSqlite } from "./sqlite.ts";

/** Where the data is: a folder for the embedded database, or the address of a PostgreSQL server. */
export type DatabasePlace = { readonly folder: string } | { readonly url: string };

/** An open database on either engine. */
export interface Database<Tables> {
  readonly engine: Engine;
  /** What stores read with, outside a transaction. */
  readonly db: Read<Tables>;
  /** The connection that writes; only `transact` and migrations use it. */
  readonly writer: Kysely<Tables>;
  /**
   * A mark that differs after every committed change, by whichever process. Null while changes of other
   * processes cannot be seen: then nothing may be answered from a cache.
   */
  readonly changeMark: () => string | null;
  /** Called after each commit of this process. */
  readonly committed: () => void;
  readonly close: () => Promise<void>;
}

/** Opens the database; makes the folder and the file when they are not there yet. */
export const openDatabase = <Tables>(place: DatabasePlace): Promise<Database<Tables>> =>
  "folder" in place ? openEmbedded(place.folder) : openPostgres(place.url);

/** The file of the embedded database in a data folder. */
export const embeddedFile = (folder: string): string => join(folder, "spil.sqlite");

async function openEmbedded<Tables>(folder: string): Promise<Database<Tables>> {
  mkdirSync(folder, { recursive: true });
  const path = embeddedFile(folder);
  const writing = openSqlite(path, "write");
  const reading = openSqlite(path, "read");
  const writer = kyselyOn<Tables>(new NodeSqliteDialect(writing));
  const reader = kyselyOn<Tables>(new NodeSqliteDialect(reading));
  return {
    engine: "sqlite",
    db: readHandle(reader),
    writer,
    changeMark: watchSqlite(reading),
    committed: () => undefined,
    close: async () => {
      await reader.destroy();
      await writer.destroy();
      if (reading.isOpen) reading.close();
      if (writing.isOpen) writing.close();
    },
  };
}

async function openPostgres<Tables>(url: string): Promise<Database<Tables>> {
  const { openPool } = await import("./postgres.ts");
  const { dialect, pool } = await openPool(url);
  const kysely = kyselyOn<Tables>(dialect);
  const watch = await watchPostgres(url);
  return {
    engine: "postgres",
    db: readHandle(kysely),
    writer: kysely,
    changeMark: watch.mark,
    committed: watch.committed,
    close: async () => {
      await watch.close();
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

const kyselyOn = <Tables>(dialect: Dialect): Kysely<Tables> => new Kysely<Tables>({ dialect, plugins: [conventions] });
