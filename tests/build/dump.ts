import { allTraces } from "../../src/app/example/traces.ts";
import type { Tables } from "../../src/app/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { rowsIn } from "../../src/platform/example/rows.ts";
import { canonical } from "../../src/platform/hash.ts";

/** Every row of every table as one text, but for the audit chain, which only grows, and the work by the clock. */
export async function dumpOf(database: Database<Tables>): Promise<Readonly<Record<string, readonly string[]>>> {
  const dump: Record<string, readonly string[]> = {};
  for (const { table, key } of allTraces) {
    if (table === "audit_entry" || table === "job") continue;
    dump[table] = [...(await rowsIn(database.db, table, key)).values()].map(canonical).sort();
  }
  return dump;
}
