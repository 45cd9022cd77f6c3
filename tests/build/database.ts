import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { history } from "../../migrations/index.ts";
import type { Tables } from "../../src/app/tables.ts";
import { type Database, openDatabase } from "../../src/platform/db/database.ts";
import { migrate } from "../../src/platform/db/migrate.ts";
import { freshPostgres } from "./postgres.ts";

/** A database for one test, and how to leave nothing behind. */
export interface TestDatabase {
  readonly database: Database<Tables>;
  readonly drop: () => Promise<void>;
}

/** An empty embedded database with the schema of today. */
export async function freshSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "spil-test-"));
  const database = await openDatabase<Tables>({ folder });
  await migrate(database.writer, database.engine, history);
  return {
    database,
    drop: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An empty PostgreSQL database with the schema of today. */
export async function freshPostgresDatabase(): Promise<TestDatabase> {
  const { url, drop } = await freshPostgres();
  const database = await openDatabase<Tables>({ url });
  await migrate(database.writer, database.engine, history);
  return {
    database,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}

const engines = { sqlite: freshSqlite, postgres: freshPostgresDatabase } as const;

/** The same tests on both engines, each test with a database of its own that `prepare` may fill. */
export function onBothEngines(
  title: string,
  tests: (database: () => Database<Tables>) => void,
  prepare: (database: Database<Tables>) => Promise<void> = async () => undefined,
): void {
  describe.each(Object.entries(engines))(`${title} on %s`, (_engine, fresh) => {
    let current: TestDatabase | undefined;
    beforeEach(async () => {
      current = await fresh();
      await prepare(current.database);
    });
    afterEach(async () => {
      await current?.drop();
      current = undefined;
    });
    tests(() => {
      if (!current) throw new Error("The database is there only while a test runs.");
      return current.database;
    });
  });
}
