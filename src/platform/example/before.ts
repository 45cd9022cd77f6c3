import { inParts } from "../../lib/lists.ts";
import { open, type Read, type Write, write } from "../db/read.ts";
import { type Rows, rowsIn } from "./rows.ts";
import type { ExampleTables } from "./tables.ts";

/** How many rows are written at once: each takes three of the parameters that an engine allows. */
const rowsAtOnce = 300;

/** Whether the example network is loaded. */
export async function isExampleLoaded(db: Read<ExampleTables>): Promise<boolean> {
  return (await open(db).selectFrom("example_before").select("of_table").limit(1).executeTakeFirst()) !== undefined;
}

/** Keeps a table as it is now. */
export async function keepBefore(tx: Write<ExampleTables>, table: string, key: readonly string[]): Promise<void> {
  const rows = [...(await rowsIn(tx, table, key))].map(([row_key, row_json]) => ({ of_table: table, row_key, row_json }));
  for (const part of inParts(rows, rowsAtOnce)) await write(tx).insertInto("example_before").values(part).execute();
}

/** A table as it was kept. */
export async function keptRows(db: Read<ExampleTables>, table: string): Promise<Rows> {
  const rows = await open(db).selectFrom("example_before").select(["row_key", "row_json"]).where("of_table", "=", table).execute();
  return new Map(rows.map((row) => [row.row_key, row.row_json]));
}

/** Forgets everything that was kept. */
export async function forgetBefore(tx: Write<ExampleTables>): Promise<void> {
  await write(tx).deleteFrom("example_before").execute();
}
