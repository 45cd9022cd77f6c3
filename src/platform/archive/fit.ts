import type { Table } from "../db/shape.ts";
import type { Header } from "./header.ts";
import { databaseAhead, newerArchive, otherShape, rowsRefused } from "./refusals.ts";
import type { Row, Value } from "./rows.ts";

/** The steps of an archive must be the first ones of this code. */
export function fitHistory(steps: readonly string[], known: readonly string[]): void {
  const strange = steps.find((step, index) => known[index] !== step);
  if (strange !== undefined) throw newerArchive(strange);
}

/** A database may have gone as far as the archive, not further. */
export function fitDatabase(taken: readonly string[], steps: readonly string[]): void {
  const further = taken.find((step, index) => steps[index] !== step);
  if (further !== undefined) throw databaseAhead(further);
}

/** The tables of an archive and their columns must be those of the schema at its steps: none more, none less. */
export function fitShape({ tables }: Header, schema: readonly Table[]): void {
  const told = tables.flatMap(({ table, columns }) => [table, ...columns.map((column) => `${table}.${column}`)]);
  const there = schema.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column}`)]);
  const difference = oddOne(told, there) ?? oddOne(there, told) ?? repeated(told);
  if (difference !== undefined) throw otherShape(difference);
}

const oddOne = (some: readonly string[], others: readonly string[]): string | undefined => {
  const known = new Set(others);
  return some.find((one) => !known.has(one));
};

const repeated = (some: readonly string[]): string | undefined => some.find((one, index) => some.indexOf(one) !== index);

/** Each value must be of the type of its column: SQLite would keep a word in a column of numbers. */
export function fitTypes(table: string, columns: readonly string[], types: Table["types"], row: Row): void {
  const wrong = columns.find((column, place) => !isOf(types[column] ?? "", row[place] ?? null));
  if (wrong !== undefined) throw rowsRefused(table, `a value in ${wrong} is not of its type`);
}

function isOf(type: string, value: Value): boolean {
  if (value === null) return true;
  if (type === "text") return typeof value === "string";
  return typeof value === "number" && (Number.isSafeInteger(value) || !type.includes("int"));
}
