import { CompiledQuery } from "kysely";
import { type Engine, engineOf } from "./engine.ts";
import { kyselyOf, type Read } from "./read.ts";

/** The columns of a list that goes into one statement, in order, and what each holds. */
export type ListColumns = Readonly<Record<string, "integer" | "real" | "text">>;
export type ListRow = readonly (string | number | null)[];

interface Answer<Row> {
  readonly rows: readonly Row[];
  /** How many rows the statement wrote. */
  readonly written: number;
}

/**
 * Carries out a statement that reads a table `given`, made of these rows: `insert into … select … from given`. For lists of
 * thousands, where a statement a row or one that is put together each time takes longer than the work itself. The statement is
 * the same on both engines and holds no values.
 */
export async function withRows<Row>(
  db: Read<unknown>,
  columns: ListColumns,
  rows: readonly ListRow[],
  statement: string,
): Promise<Answer<Row>> {
  const kysely = kyselyOf(db);
  const found: Row[] = [];
  let written = 0;
  for (const query of queriesOn[engineOf(kysely)](columns, rows, statement)) {
    const answer = await kysely.executeQuery<Row>(query);
    for (const row of answer.rows) found.push(row);
    written += Number(answer.numAffectedRows ?? 0n);
  }
  return { rows: found, written };
}

type Queries = (columns: ListColumns, rows: readonly ListRow[], statement: string) => Iterable<CompiledQuery>;

const queriesOn: Readonly<Record<Engine, Queries>> = { sqlite: asValues, postgres: asArrays };

/** SQLite keeps a prepared statement for each number of rows, so lists are cut to three sizes. Measured: 200 rows at once are the fastest. */
const sizes = [200, 20, 1] as const;

function* asValues(columns: ListColumns, rows: readonly ListRow[], statement: string): Iterable<CompiledQuery> {
  const names = Object.keys(columns);
  const row = `(${names.map(() => "?").join(",")})`;
  let from = 0;
  for (const size of sizes) {
    const text = `with given(${names.join(",")}) as (values ${row}${`,${row}`.repeat(size - 1)}) ${statement}`;
    for (; rows.length - from >= size; from += size) yield CompiledQuery.raw(text, flat(rows, from, size));
  }
}

function flat(rows: readonly ListRow[], from: number, size: number): unknown[] {
  const values: unknown[] = [];
  for (let at = from; at < from + size; at++) for (const value of rows[at] ?? []) values.push(value);
  return values;
}

const arrayTypes = { integer: "integer[]", real: "double precision[]", text: "text[]" } as const;

/** PostgreSQL takes a list per column. */
function* asArrays(columns: ListColumns, rows: readonly ListRow[], statement: string): Iterable<CompiledQuery> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const lists = Object.values(columns).map((type, at) => `$${at + 1}::${arrayTypes[type]}`);
  const text = `with given(${names.join(",")}) as (select * from unnest(${lists.join(",")})) ${statement}`;
  yield CompiledQuery.raw(
    text,
    names.map((_, at) => rows.map((row) => row[at] ?? null)),
  );
}
