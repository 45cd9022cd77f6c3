import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeEach } from "vitest";
import { history } from "../../migrations/index.ts";
import { runCommand } from "../../src/app/commands/run-command.ts";
import { loadContent } from "../../src/app/content.ts";
import { explain } from "../../src/app/explain.ts";
import { placeIn } from "../../src/app/place.ts";
import type { Tables } from "../../src/app/tables.ts";
import { readConfig } from "../../src/platform/config.ts";
import { type Database, openDatabase } from "../../src/platform/db/database.ts";
import type { Engine } from "../../src/platform/db/engine.ts";
import { migrate } from "../../src/platform/db/migrate.ts";
import { aSignedIn } from "./actor.ts";
import { contentFolder } from "./database.ts";
import { testNow } from "./house.ts";
import { emptyPlace, type Place } from "./place.ts";
import { addSomebody } from "./sign-in.ts";

const root = join(import.meta.dirname, "../..");

/** A terminal in a folder of its own, and databases that are gone after each test. */
export function aTerminal() {
  const home = mkdtempSync(join(tmpdir(), "spil-terminal-"));
  const said: string[] = [];
  const places: Place[] = [];
  let files = 0;
  const clear = async () => {
    for (const { drop } of places.splice(0)) await drop();
  };
  beforeEach(() => void said.splice(0));
  afterEach(clear);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = ({ settings }: Place, ...words: string[]) =>
    runCommand({ words, config: readConfig(settings), root, folder: home, say: (line) => said.push(line) });
  return {
    home,
    said,
    run,
    aFile: () => join(home, `${++files}.gz`),
    aPlace: async (engine: Engine) => {
      const place = await emptyPlace(engine);
      places.push(place);
      return place;
    },
    /** What a person reads when a command is refused. */
    refusalOf: async (place: Place, ...words: string[]) => {
      try {
        await run(place, ...words);
      } catch (error) {
        return explain(error);
      }
      throw new Error("The command was not refused.");
    },
  };
}

/** Opens the database of a place for a while. */
export async function within<Result>({ settings }: Place, work: (database: Database<Tables>) => Promise<Result>): Promise<Result> {
  const database = await openDatabase<Tables>(placeIn(readConfig(settings)));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Text that means something to SQL, JSON, a terminal or a line reader. */
export const hostileName = "Anna'); drop table person; -- \"\\\n\r\u2028\u{1f600}\ttab é\u0007";

/** A network with people in it: somebody with an app and a hostile name, and somebody who is signed in. */
export const fillPlace = (place: Place) =>
  within(place, async (database) => {
    await migrate(database.writer, database.engine, history);
    await loadContent(database, () => testNow, contentFolder);
    await addSomebody(database, { id: "anna" });
    await aSignedIn(database, "secretary");
    await sql`update person set name = ${hostileName} where id = 'anna'`.execute(database.writer);
  });
