import { isAbsolute, join } from "node:path";
import { history } from "../../migrations/index.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { LoadReport } from "../platform/content/load-content.ts";
import { type Database, openDatabase } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { loadContent } from "./content.ts";
import { placeIn } from "./place.ts";
import type { Tables } from "./tables.ts";

/** The database of the settings, open, with today's schema and the starting content. */
export async function openFilled(
  config: Config,
  root: string,
  tell: (report: LoadReport) => void = () => undefined,
): Promise<Database<Tables>> {
  const database = await openDatabase<Tables>(placeIn(config));
  try {
    await migrate(database.writer, database.engine, history);
    const report = await loadContent(
      database,
      systemClock,
      isAbsolute(config.contentDir) ? config.contentDir : join(root, config.contentDir),
    );
    if (report) tell(report);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
