import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from "kysely";
import { toColumn } from "./conventions.ts";

/** How long a statement waits for another process that is writing, in milliseconds. */
const busyTimeoutMs = 5000;

/** Opens one connection to an SQLite file: durable (a commit is on disk before it is acknowledged), write-ahead log. */
export function openSqlite(path: string, mode: "read" | "write"): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = full");
  database.exec("pragma foreign_keys = on");
  if (mode === "read") database.exec("pragma query_only = on");
  return database;
}

/** Kysely on Node's own SQLite: prepared statements are kept, and a transaction takes the write lock at once. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyExpects(database) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: asKyselyExpects(this.#database) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createQueryCompiler(): QueryCompiler {
    return new ConventionalCompiler();
  }
}

class ConventionalCompiler extends SqliteQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(toColumn(value));
  }
}

/** SQLite can take back changes of the schema, which Kysely does not count on: an upgrade that is cut off must leave nothing half. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

type KyselyDatabase = Extract<ConstructorParameters<typeof SqliteDialect>[0]["database"], { close(): void }>;
type KyselyStatement = ReturnType<KyselyDatabase["prepare"]>;

/** At most this many statements are kept prepared; the product has a few hundred different queries. */
const keptStatements = 500;

function asKyselyExpects(database: DatabaseSync): KyselyDatabase {
  const kept = new Map<string, KyselyStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const made = statementOf(database.prepare(text));
      if (kept.size >= keptStatements) kept.clear();
      kept.set(text, made);
      return made;
    },
  };
}

function statementOf(statement: StatementSync): KyselyStatement {
  const names = statement.columns().map(({ name }) => name);
  // Node makes a row that comes as a list in half the time, and what we make of it is read several times faster.
  statement.setReturnArrays(true);
  const rowOf = (values: unknown) => record(names, values as readonly unknown[]);
  return {
    reader: names.length > 0,
    all: (parameters) => statement.all(...(parameters as readonly SQLInputValue[])).map(rowOf),
    run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
    *iterate(parameters) {
      for (const values of statement.iterate(...(parameters as readonly SQLInputValue[]))) yield rowOf(values);
    },
  };
}

function record(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  let index = 0;
  for (const name of names) row[name] = values[index++];
  return row;
}
