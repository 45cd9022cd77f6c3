import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Tables } from "../../src/app/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { Engine } from "../../src/platform/db/engine.ts";
import { kyselyOf } from "../../src/platform/db/read.ts";
import { tablesIn } from "../../src/platform/db/shape.ts";
import { freshPostgres } from "./postgres.ts";

/** Where a database can be made, as the settings name it. */
export interface Place {
  readonly settings: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

/** A place with no database in it: a folder that is not there yet, or an empty database on PostgreSQL. */
export async function emptyPlace(engine: Engine): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), "spil-place-"));
  const clear = () => rmSync(home, { recursive: true, force: true });
  if (engine === "sqlite") return { settings: { DATA_DIR: join(home, "data") }, drop: async () => clear() };
  const { url, drop } = await freshPostgres();
  const settings = { DATA_DIR: join(home, "data"), DATABASE_URL: url };
  return {
    settings,
    drop: async () => {
      clear();
      await drop();
    },
  };
}

/** Every row of every table, as the engine keeps it. */
export async function dumpOf({ db }: Database<Tables>): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const plain = kyselyOf(db).withoutPlugins();
  const dump = new Map<string, readonly unknown[]>();
  for (const { name, key } of await tablesIn(plain)) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    const { rows } = await sql<object>`select * from ${sql.table(name)} order by ${order}`.execute(plain);
    dump.set(name, rows);
  }
  return dump;
}
