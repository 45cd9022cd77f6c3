import { history } from "../../migrations/index.ts";
import type { Config } from "../platform/config.ts";
import { type Database, openDatabase } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import type { Tables } from "./tables.ts";

/** The database of the settings, open and with today's schema. */
export async function openPrepared(config: Config): Promise<Database<Tables>> {
  const database = await openDatabase<Tables>(config.databaseUrl === null ? { folder: config.dataDir } : { url: config.databaseUrl });
  await migrate(database.writer, database.engine, history);
  return database;
}
