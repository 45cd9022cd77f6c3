import type { Config } from "../platform/config.ts";
import type { DatabasePlace } from "../platform/db/database.ts";

/** Where the database of the settings is. */
export const placeIn = ({ databaseUrl, dataDir }: Config): DatabasePlace =>
  databaseUrl === null ? { folder: dataDir } : { url: databaseUrl };
