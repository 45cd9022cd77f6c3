import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { boundsOf, type Period } from "../../src/lib/period.ts";

type Row = Readonly<Record<string, SQLInputValue>>;
export type Insert = (table: string, row: Row) => void;

/** Puts rows into tables, with one statement for each table. */
export function inserter(database: DatabaseSync): Insert {
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  return (table, row) => {
    const known = statements.get(table);
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const statement = known ?? database.prepare(`insert into ${table} (${columns}) values (${columns.map(() => "?")})`);
    if (!known) statements.set(table, statement);
    statement.run(...Object.values(row));
  };
}

/** The columns of a period. */
export const period = (told: Period): Row => {
  const { notBefore, notAfter } = boundsOf(told);
  return { period_json: JSON.stringify(told), not_before: notBefore, not_after: notAfter };
};
