import { type Kysely, type RawBuilder, SqliteAdapter, sql } from "kysely";

export type Engine = "sqlite" | "postgres";

/** Which engine a connection speaks to. */
export const engineOf = (kysely: Kysely<unknown>): Engine =>
  kysely.getExecutor().adapter instanceof SqliteAdapter ? "sqlite" : "postgres";

/** What the engines call differently; each difference has one line here. */
export interface Dialectal {
  /** Text that sorts by its bytes on both engines, so that a list has one order everywhere. */
  readonly text: RawBuilder<unknown>;
  /** A number with a fraction, in eight bytes. */
  readonly real: RawBuilder<unknown>;
  /** Behind a table of millions of rows that are always read by their key: SQLite then keeps them in that order, and only once. */
  readonly keptByKey: RawBuilder<unknown>;
}

export const dialectal: Readonly<Record<Engine, Dialectal>> = {
  sqlite: { text: sql`text`, real: sql`real`, keptByKey: sql`without rowid` },
  postgres: { text: sql`text collate "C"`, real: sql`double precision`, keptByKey: sql`` },
};

/** Makes writers of one kind wait for each other until the transaction ends. SQLite has one writer anyway. */
export async function waitTurn(transaction: Kysely<unknown>, turn: number): Promise<void> {
  if (engineOf(transaction) === "postgres") await sql`select pg_advisory_xact_lock(${turn})`.execute(transaction);
}
