import { everything, type Read, type Write, write } from "../db/read.ts";
import { canonical } from "../hash.ts";

/** A row of any table, with the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;
/** The rows of one table by the values of their primary key. */
export type Rows = ReadonlyMap<string, Row>;

/** The values of a row's primary key as one text. */
export const keyOf = (row: Row, key: readonly string[]): string => canonical(key.map((column) => row[column]));

/** Tables that are named while the product runs, not when it is built. */
type AnyTables = Readonly<Record<string, Record<string, unknown>>>;

/** Every row of a table, whoever may know of it: what is taken away or put back is the same for everybody. */
export async function rowsIn(db: Read<unknown>, table: string, key: readonly string[]): Promise<Rows> {
  const rows: readonly Row[] = await everything(db as Read<AnyTables>)
    .selectFrom(table)
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [keyOf(row, key), row]));
}

/** Writes a row over what has its key. */
export async function putRow(tx: Write<unknown>, table: string, key: readonly string[], row: Row): Promise<void> {
  await write(tx as Write<AnyTables>)
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.columns([...key]).doUpdateSet(row))
    .execute();
}

/** Takes a row away. */
export async function takeRow(tx: Write<unknown>, table: string, key: readonly string[], row: Row): Promise<void> {
  await write(tx as Write<AnyTables>)
    .deleteFrom(table)
    .where((is) => is.and(Object.fromEntries(key.map((column) => [column, row[column]]))))
    .execute();
}
