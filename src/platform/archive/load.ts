import { type Kysely, sql } from "kysely";
import type { Database } from "../db/database.ts";
import { type History, migrate, stepsTaken } from "../db/migrate.ts";
import { kyselyOf, type Write } from "../db/read.ts";
import { type Table, tablesIn } from "../db/shape.ts";
import { transact } from "../db/transact.ts";
import { fitDatabase, fitShape, fitTypes } from "./fit.ts";
import { type Going, meter } from "./going.ts";
import { type ArchivedTable, type Header, rowsIn } from "./header.ts";
import { archivedTables } from "./order.ts";
import { readArchive } from "./read.ts";
import { notEmpty, notTheSame, rowsRefused } from "./refusals.ts";
import { lineOf, type Row, rowsOf, tally } from "./rows.ts";

/**
 * Fills an empty database from an archive that was checked: the schema as far as the archive had it, then every row in one
 * transaction, in which the rows are read back and compared before they count.
 *
 * @param history  all steps that this code knows; those after the archive's are left to whoever calls
 * @param finish   what else must be right in the same transaction
 */
export async function loadArchive<Tables>(
  database: Database<Tables>,
  { file, header }: { readonly file: string; readonly header: Header },
  history: History,
  going: Going,
  finish: (tx: Write<Tables>) => Promise<void>,
): Promise<void> {
  fitDatabase(await stepsTaken(database.writer), header.steps);
  await refuseFilled(database.writer);
  const steps = new Set(header.steps);
  await migrate(database.writer, database.engine, Object.fromEntries(Object.entries(history).filter(([step]) => steps.has(step))));
  const filling = transact(database, async (tx) => {
    const kysely = kyselyOf(tx);
    await refuseFilled(kysely);
    const schema = archivedTables(await tablesIn(kysely));
    fitShape(header, schema);
    await fill(kysely, { file, header, schema }, going);
    await compare(kysely, header, schema, going);
    await finish(tx);
  });
  await filling.catch((error: unknown) => {
    throw isOfPointers(error) ? rowsRefused("some table", error.message) : error;
  });
}

/** Whether rows point to others that are not there, which some tables are asked only at the end. */
const isOfPointers = (error: unknown): error is Error =>
  error instanceof Error &&
  (("errcode" in error && Number(error.errcode) === sqliteForeignKey) || ("code" in error && error.code === postgresForeignKey));

const sqliteForeignKey = 787;
const postgresForeignKey = "23503";

/** Refuses a database in which any table has a row, also one that an archive leaves out. */
async function refuseFilled<Tables>(kysely: Kysely<Tables>): Promise<void> {
  const db = kysely as unknown as Kysely<unknown>;
  for (const { name } of await tablesIn(db)) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) throw notEmpty(name);
  }
}

/** So many values go to the database at a time; both engines take more. */
const valuesPerTrip = 10_000;

interface Filling {
  readonly file: string;
  readonly header: Header;
  readonly schema: readonly Table[];
}

async function fill(kysely: Kysely<unknown>, { file, header, schema }: Filling, going: Going): Promise<void> {
  const types = new Map(schema.map((table) => [table.name, table.types]));
  let waiting: Row[] = [];
  let current: ArchivedTable | undefined;
  const count = meter(going, "filling", rowsIn(header));
  const send = async () => {
    if (current && waiting.length > 0) await insert(kysely, current, waiting);
    count(waiting.length);
    waiting = [];
  };
  for await (const piece of readArchive(file)) {
    going.signal.throwIfAborted();
    if (piece.kind !== "row") continue;
    if (piece.table !== current || waiting.length * piece.row.length >= valuesPerTrip) await send();
    current = piece.table;
    fitTypes(current.table, current.columns, types.get(current.table) ?? {}, piece.row);
    waiting.push(piece.row);
  }
  await send();
}

async function insert(kysely: Kysely<unknown>, { table, columns }: ArchivedTable, rows: readonly Row[]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  try {
    await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(kysely.withoutPlugins());
  } catch (error) {
    throw rowsRefused(table, error instanceof Error ? error.message : String(error));
  }
}

async function compare(kysely: Kysely<unknown>, header: Header, schema: readonly Table[], going: Going): Promise<void> {
  const keys = new Map(schema.map(({ name, key }) => [name, key]));
  const count = meter(going, "comparing", rowsIn(header));
  for (const { table, columns, sha256 } of header.tables) {
    const seen = tally();
    for await (const page of rowsOf(kysely, { name: table, columns, key: keys.get(table) ?? [] })) {
      going.signal.throwIfAborted();
      for (const row of page) seen.add(lineOf(row));
      count(page.length);
    }
    if (seen.sha256() !== sha256) throw notTheSame(table);
  }
}
