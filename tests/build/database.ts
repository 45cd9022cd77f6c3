import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { history } from "../../migrations/index.ts";
import { loadContent } from "../../src/app/content.ts";
import { renewSearch } from "../../src/app/searching.ts";
import type { Tables } from "../../src/app/tables.ts";
import { type Database, type DatabasePlace, openDatabase } from "../../src/platform/db/database.ts";
import { migrate } from "../../src/platform/db/migrate.ts";
import { freshPostgres } from "./postgres.ts";

/** A database for one test, and how to leave nothing behind. */
export interface TestDatabase {
  readonly database: Database<Tables>;
  readonly drop: () => Promise<void>;
}

/** What a test finds in its database: the schema alone, or the starting content of the product as well. */
export type Filling = "empty" | "content";

/** The moment at which test databases were filled. */
const filledAt = new Date("2026-11-24T08:00:00Z");

/** The starting content of the product. */
export const contentFolder = join(import.meta.dirname, "../../content/g40");

async function fill(place: DatabasePlace, filling: Filling): Promise<void> {
  const database = await openDatabase<Tables>(place);
  await migrate(database.writer, database.engine, history);
  if (filling === "content") {
    await loadContent(database, () => filledAt, contentFolder);
    await renewSearch(database);
  }
  await database.close();
}

/** Makes something once per filling, however many tests ask for it. */
function oncePerFilling<T>(make: (filling: Filling) => Promise<T>): (filling: Filling) => Promise<T> {
  const made = new Map<Filling, Promise<T>>();
  return (filling) => {
    const known = made.get(filling) ?? make(filling);
    made.set(filling, known);
    return known;
  };
}

const sqliteTemplate = oncePerFilling(async (filling) => {
  const folder = mkdtempSync(join(tmpdir(), "spil-template-"));
  await fill({ folder }, filling);
  return folder;
});

const postgresTemplate = oncePerFilling(async (filling) => {
  const { url } = await freshPostgres();
  await fill({ url }, filling);
  return url;
});

/** An embedded database of its own. */
export async function freshSqlite(filling: Filling = "empty"): Promise<TestDatabase> {
  const template = await sqliteTemplate(filling);
  const folder = mkdtempSync(join(tmpdir(), "spil-test-"));
  cpSync(template, folder, { recursive: true });
  const database = await openDatabase<Tables>({ folder });
  return {
    database,
    drop: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A PostgreSQL database of its own. */
async function freshPostgresDatabase(filling: Filling): Promise<TestDatabase> {
  const { url, drop } = await freshPostgres(await postgresTemplate(filling));
  const database = await openDatabase<Tables>({ url });
  return {
    database,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}

const engines = { sqlite: freshSqlite, postgres: freshPostgresDatabase } as const;

/** Loading the starting content for the first time takes seconds, on a busy machine many, and some tests do just that; in milliseconds. */
const fillingMs = 60_000;

/** The same tests on both engines, each test with a database of its own that `prepare` may fill further. */
export function onBothEngines(
  title: string,
  tests: (database: () => Database<Tables>) => void,
  prepare: (database: Database<Tables>) => Promise<void> = async () => undefined,
  filling: Filling = "empty",
): void {
  describe.each(Object.entries(engines))(`${title} on %s`, { timeout: fillingMs }, (_engine, fresh) => {
    let current: TestDatabase | undefined;
    beforeEach(async () => {
      current = await fresh(filling);
      await prepare(current.database);
    }, fillingMs);
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
