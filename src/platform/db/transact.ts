import { CompiledQuery, type Kysely } from "kysely";
import { announcement } from "./changes.ts";
import type { Database } from "./database.ts";
import { type Write, writeHandle } from "./read.ts";

/** Runs one act: everything it writes is remembered, or nothing. */
export async function transact<Tables, Result>(database: Database<Tables>, act: (tx: Write<Tables>) => Promise<Result>): Promise<Result> {
  const result = await database.writer.transaction().execute(async (transaction) => {
    const outcome = await act(writeHandle(transaction as Kysely<Tables>));
    if (database.engine === "postgres") await transaction.executeQuery(CompiledQuery.raw(announcement));
    return outcome;
  });
  database.committed();
  return result;
}
