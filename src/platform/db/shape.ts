import { type Kysely, sql } from "kysely";
import { type Engine, engineOf } from "./engine.ts";

/** A table as the database has it. */
export interface Table {
  readonly name: string;
  /** In the order in which the schema made them. */
  readonly columns: readonly string[];
  /** What each column holds, as the engine calls it. */
  readonly types: Readonly<Record<string, string>>;
  /** The columns of the primary key, in their order. */
  readonly key: readonly string[];
  /** The tables that its rows point to. */
  readonly pointsTo: readonly string[];
}

/** All tables but those of the history of the schema itself, by name. */
export async function tablesIn(kysely: Kysely<unknown>): Promise<readonly Table[]> {
  const engine = engineOf(kysely);
  const plain = kysely.withoutPlugins();
  const { rows: columns } = await columnsOn[engine].execute(plain);
  const { rows: pointers } = await pointersOn[engine].execute(plain);
  const byTable = Map.groupBy(columns, (row) => row.table);
  return [...byTable].map(([name, rows]) => ({
    name,
    columns: rows.map(({ column }) => column),
    types: Object.fromEntries(rows.map(({ column, type }) => [column, type])),
    key: rows
      .filter(({ place }) => place > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ column }) => column),
    pointsTo: pointers.filter(({ table }) => table === name).map(({ target }) => target),
  }));
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** The place in the primary key, from 1; 0 when it is no part of it. */
  readonly place: number;
}

interface PointerRow {
  readonly table: string;
  readonly target: string;
}

const columnsOn = {
  sqlite: sql<ColumnRow>`
    select t.name as "table", c.name as "column", lower(c.type) as type, c.pk as place
    from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite%' and t.name not like 'kysely%'
    order by t.name, c.cid`,
  postgres: sql<ColumnRow>`
    select t.relname as "table", c.attname as "column", format_type(c.atttypid, null) as type,
      coalesce(array_position(k.conkey, c.attnum), 0) as place
    from pg_class t
    join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
    left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
    where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and t.relname not like 'kysely%'
    order by t.relname, c.attnum`,
} as const satisfies Record<Engine, unknown>;

const pointersOn = {
  sqlite: sql<PointerRow>`
    select distinct t.name as "table", f."table" as target
    from sqlite_master t join pragma_foreign_key_list(t.name) f
    where t.type = 'table'
    order by 1, 2`,
  postgres: sql<PointerRow>`
    select distinct f.conrelid::regclass::text as "table", f.confrelid::regclass::text as target
    from pg_constraint f
    where f.contype = 'f' and f.connamespace = current_schema()::regnamespace
    order by 1, 2`,
} as const satisfies Record<Engine, unknown>;
