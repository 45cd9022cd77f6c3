import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Table } from "../db/shape.ts";

/** What a column can hold. Yes and no are 1 and 0, lists and records are text, as both engines keep them. */
export type Value = string | number | null;
export type Row = readonly Value[];

/** So many rows are in memory at a time. */
const perPage = 500;

/** The part of a table that its rows are read by. */
type Readable = Pick<Table, "name" | "columns" | "key">;

/** All rows of a table by its key, a page at a time, each row as a list in the order of the columns. */
export async function* rowsOf(kysely: Kysely<unknown>, table: Readable): AsyncGenerator<readonly Row[]> {
  if (table.key.length === 0) throw new Error(`Table ${table.name} has no primary key: its rows have no order.`);
  const plain = kysely.withoutPlugins();
  let last: Readonly<Record<string, unknown>> | undefined;
  for (;;) {
    const { rows } = await pageAfter(table, last).execute(plain);
    if (rows.length > 0) yield rows.map((row) => table.columns.map((column) => held(row[column], table, column)));
    last = rows.at(-1);
    if (rows.length < perPage) return;
  }
}

function pageAfter({ name, columns, key }: Readable, last: Readonly<Record<string, unknown>> | undefined) {
  const keyColumns = sql.join(key.map((column) => sql.ref(column)));
  const after = last === undefined ? sql`` : sql`where (${keyColumns}) > (${sql.join(key.map((column) => last[column]))})`;
  const wanted = sql.join(columns.map((column) => sql.ref(column)));
  return sql<
    Readonly<Record<string, unknown>>
  >`select ${wanted} from ${sql.table(name)} ${after} order by ${keyColumns} limit ${sql.lit(perPage)}`;
}

function held(value: unknown, { name }: Readable, column: string): Value {
  if (value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new Error(`${name}.${column} holds a ${typeof value}, for which an archive has no form.`);
}

/** How many rows there are, over all tables. */
export async function countRows(kysely: Kysely<unknown>, tables: readonly Readable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(kysely.withoutPlugins());
    total += Number(rows[0]?.count);
  }
  return total;
}

/** A row as its line in the file, without the end of the line. */
export const lineOf = (row: Row): string => JSON.stringify(row);

/** Counts and hashes the lines of one table. */
export function tally() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add: (line: string) => {
      hash.update(line).update("\n");
      rows++;
    },
    rows: () => rows,
    sha256: () => hash.digest("hex"),
  };
}
