import { existsSync } from "node:fs";
import { history } from "../../migrations/index.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Config } from "../platform/config.ts";
import { type Database, embeddedFile, openDatabase } from "../platform/db/database.ts";
import { refuseOtherSchema } from "../platform/db/migrate.ts";
import { placeIn } from "./place.ts";
import type { Tables } from "./tables.ts";

/** There is no database in the data folder. */
export const noDatabase = (folder: string) => new Refusal("not-found", "database.absent", { folder });

/** The database of the settings as it is: nothing is made, moved forward or loaded. */
export async function openPresent(config: Config): Promise<Database<Tables>> {
  if (config.databaseUrl === null && !existsSync(embeddedFile(config.dataDir))) throw noDatabase(config.dataDir);
  const database = await openDatabase<Tables>(placeIn(config));
  try {
    await refuseOtherSchema(database.writer, history);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
