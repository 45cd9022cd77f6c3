import { history } from "../../../migrations/index.ts";
import { openDatabase } from "../../platform/db/database.ts";
import { migrate, stepsTaken } from "../../platform/db/migrate.ts";
import { placeIn } from "../place.ts";
import type { Tables } from "../tables.ts";
import type { Command } from "./command.ts";

/** Brings the schema up to date and does nothing else: for who serves with a user that may not change the schema. */
export async function upgradeSchemaCommand({ config, say }: Command): Promise<number> {
  const database = await openDatabase<Tables>(placeIn(config));
  try {
    const before = await stepsTaken(database.writer);
    await migrate(database.writer, database.engine, history);
    const taken = Object.keys(history).slice(before.length);
    say(taken.length === 0 ? "The schema was up to date." : `The schema is up to date. Steps taken: ${taken.join(", ")}.`);
    return 0;
  } finally {
    await database.close();
  }
}
