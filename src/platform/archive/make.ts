import type { Kysely } from "kysely";
import type { Database } from "../db/database.ts";
import { type Table, tablesIn } from "../db/shape.ts";
import { inSnapshot } from "../db/snapshot.ts";
import { checkArchive } from "./check.ts";
import { type Going, meter } from "./going.ts";
import { type ArchivedTable, type Header, rowsIn } from "./header.ts";
import { makeFile } from "./new-file.ts";
import { archivedTables } from "./order.ts";
import { countRows, lineOf, rowsOf, tally } from "./rows.ts";

/** What the first line says and the database does not know by itself. */
export type Origin = Pick<Header, "product" | "steps" | "network" | "madeAt">;

/** Writes everything in the database to one file, as it is at this moment, and checks the file before it gets its name. */
export const makeArchive = <Tables>(database: Database<Tables>, file: string, origin: Origin, going: Going): Promise<Header> =>
  inSnapshot(database, async (db) => {
    const tables = archivedTables(await tablesIn(db));
    const header: Header = { format: "spil-archive", version: 1, ...origin, tables: await counted(db, tables, going) };
    await makeFile(file, texts(db, header, tables, going), (part) => checkArchive(part, going), going.signal);
    return header;
  });

/** The first line tells of every table what follows, so all of it is read twice; the moment stays the same. */
async function counted(db: Kysely<unknown>, tables: readonly Table[], going: Going): Promise<ArchivedTable[]> {
  const count = meter(going, "counting", await countRows(db, tables));
  const counts: ArchivedTable[] = [];
  for (const table of tables) {
    const seen = tally();
    for await (const page of rowsOf(db, table)) {
      going.signal.throwIfAborted();
      for (const row of page) seen.add(lineOf(row));
      count(page.length);
    }
    counts.push({ table: table.name, columns: [...table.columns], rows: seen.rows(), sha256: seen.sha256() });
  }
  return counts;
}

async function* texts(db: Kysely<unknown>, header: Header, tables: readonly Table[], going: Going): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  const count = meter(going, "writing", rowsIn(header));
  for (const table of tables) {
    for await (const page of rowsOf(db, table)) {
      yield page.map((row) => `${lineOf(row)}\n`).join("");
      count(page.length);
    }
  }
}
