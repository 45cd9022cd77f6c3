import { type Kysely, sql } from "kysely";
import type { Tables } from "../../src/app/tables.ts";
import type { Audience } from "../../src/lib/audience.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { guardedTables } from "../../src/platform/db/guarded-tables.ts";
import { addHiddenActs, hiddenActTables } from "./hidden-acts.ts";
import { addHiddenPeople } from "./hidden-people.ts";

/** Stands in every text of a copy, with its table behind it: where it shows to somebody who may not see it, something leaked. */
export const canary = "kanarie";

type Row = Record<string, unknown>;
type Schema = ReadonlyMap<string, readonly string[]>;

/** The database in which rows are copied. */
interface Place {
  readonly kysely: Kysely<Record<string, Row>>;
  readonly schema: Schema;
  readonly isSqlite: boolean;
}

/** One row that is to be copied for one audience. */
interface Copying {
  readonly table: string;
  readonly row: Row;
  readonly audience: Audience;
  readonly mark: string;
}

/**
 * Beside rows that everybody may see puts copies that only this audience may see, in every table with an audience, with all
 * that hangs on them. So every list, count, sum and link of the product has something to leak.
 */
export async function addHiddenCopies(
  database: Database<Tables>,
  audience: Audience,
  mostPerTable: number,
  mark = canary,
): Promise<ReadonlyMap<string, number>> {
  const kysely = database.writer as unknown as Kysely<Record<string, Row>>;
  const schema = await schemaOf(kysely);
  const place: Place = { kysely, schema, isSqlite: database.engine === "sqlite" };
  const copied = new Map<string, number>();
  for (const table of guardedTables) {
    if (madeOtherwise.has(table)) continue;
    const rows = await kysely.selectFrom(table).selectAll().where("audience", "=", "public").limit(mostPerTable).execute();
    for (const row of rows) await copyWithAll(place, { table, row, audience, mark });
    copied.set(table, rows.length);
  }
  await addHiddenActs(database, audience, mark);
  for (const table of hiddenActTables) copied.set(table, 1);
  for (const [table, many] of await addHiddenPeople(database, audience, mark)) copied.set(table, (copied.get(table) ?? 0) + many);
  return copied;
}

/** Search entries follow the things themselves, and the starting content has no people and nothing that they do. */
const madeOtherwise: ReadonlySet<string> = new Set(["search_entry", "person", "person_contact", "mandate", ...hiddenActTables]);

/** Columns that can name a row of another table: a number only says at which place something stands. */
async function schemaOf(kysely: Kysely<Record<string, Row>>): Promise<Schema> {
  const tables = await kysely.introspection.getTables();
  const naming = (columns: (typeof tables)[number]["columns"]) => columns.filter(({ dataType }) => !/int/i.test(dataType));
  return new Map(tables.map(({ name, columns }) => [name, naming(columns).map((column) => column.name)]));
}

async function copyWithAll(place: Place, copying: Copying): Promise<void> {
  const { kysely, schema } = place;
  const { table, row, audience, mark } = copying;
  await insert(place, table, { ...copyOf(row, `${mark}-${table}`, mark), audience });
  const { id } = row;
  if (typeof id !== "string") return;
  for (const { child, column, kind } of childrenOf(schema, table)) {
    let query = kysely.selectFrom(child).selectAll().where(column, "=", id);
    if (kind !== null) query = query.where("subject_kind", "=", kind);
    for (const part of await query.execute())
      await insert(place, child, { ...marked(part, `${mark}-${table}`), [column]: copyId(id, mark) });
  }
}

/** A table that hangs on another by a column; where the column can mean several kinds of thing, which kind. */
interface Child {
  readonly child: string;
  readonly column: string;
  readonly kind: string | null;
}

/** The tables without an audience of their own whose rows hang on a row of this table. */
function childrenOf(schema: Schema, table: string): readonly Child[] {
  return [...schema].flatMap(([child, columns]): readonly Child[] => {
    if (guardedTables.has(child)) return [];
    // How a target is measured names its agenda too, and goes with the target: there is one for each.
    if (table === "agenda" && columns.includes("target")) return [];
    if (columns.includes(table)) return [{ child, column: table, kind: null }];
    if (columns.includes("subject_kind")) return [{ child, column: "subject", kind: table.replaceAll("_", "-") }];
    return columns.filter((column) => column === `from_${pointOf(table)}`).map((column) => ({ child, column, kind: null }));
  });
}

/** `focus_point_link` calls its points from and to. */
const pointOf = (table: string): string => table.split("_").at(-1) ?? table;

const copyId = (id: string, mark: string): string => `${id}-${mark}`;

/** What must be unique becomes so, and every text a person could read carries the mark. */
function copyOf(row: Row, words: string, mark: string): Row {
  const copy = marked(row, words);
  for (const key of ["id", "slug"]) if (typeof row[key] === "string") copy[key] = copyId(row[key], mark);
  if (typeof row["code"] === "string") copy["code"] = `${placeOf(mark)}${row["code"]}`;
  return copy;
}

/** A different number for different marks, so that copies for several audiences do not meet. */
const placeOf = (mark: string): number => 9 + ([...mark].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 80);

const readable = ["title", "name", "sort_name", "summary", "sentence", "wording", "subject", "note", "task", "value", "place"];

/** A place in an order is moved to the end, where no other row is. */
const marked = (row: Row, words: string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) =>
      (key === "position" || key === "order") && typeof value === "number"
        ? [key, value + 1000 * placeOf(words)]
        : [key, readable.includes(key) && typeof value === "string" ? `${words} ${value}` : value],
    ),
  );

async function insert({ kysely, isSqlite }: Place, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const values = columns.map((column) => sql`${plain(column, row[column], isSqlite)}`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values (${sql.join(values)})`.execute(
    kysely,
  );
}

/** Raw SQL goes past the platform's conventions: on SQLite yes and no are numbers; lists are text. */
function plain(column: string, value: unknown, isSqlite: boolean): unknown {
  if (column.startsWith("is_") && isSqlite) return value === true ? 1 : 0;
  return column.endsWith("_json") && value !== null ? JSON.stringify(value) : value;
}
