import { type Dialect, PostgresDialect, PostgresQueryCompiler, type QueryCompiler } from "kysely";
import type { Pool } from "pg";
import { toColumn } from "./conventions.ts";

/** PostgreSQL's own number for the type int8, which its driver would otherwise give as text. */
const int8 = 20;

/** A pool of connections; counts arrive as numbers. */
export async function openPool(url: string): Promise<{ dialect: Dialect; pool: Pool }> {
  const { default: pg } = await import("pg");
  pg.types.setTypeParser(int8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  pool.on("error", () => undefined); // an idle connection that breaks is replaced by the pool
  return { dialect: new ConventionalDialect({ pool }), pool };
}

class ConventionalDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new ConventionalCompiler();
  }
}

class ConventionalCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(toColumn(value));
  }
}
