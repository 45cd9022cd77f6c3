import { CompiledQuery, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import { type Engine, engineOf } from "./engine.ts";
import { kyselyOf } from "./read.ts";

const begin: Readonly<Record<Engine, string>> = {
  sqlite: "begin",
  postgres: "begin isolation level repeatable read read only",
};

/** Reads the database as it is at one moment, however long that takes; others go on writing meanwhile. */
export const inSnapshot = <Tables, Result>({ db }: Database<Tables>, read: (db: Kysely<unknown>) => Promise<Result>): Promise<Result> =>
  kyselyOf(db)
    .connection()
    .execute(async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(begin[engineOf(connection)]));
      try {
        return await read(connection);
      } finally {
        await connection.executeQuery(CompiledQuery.raw("rollback"));
      }
    });
