import { type Dialect, PostgresDialect } from "kysely";
import type { Pool } from "pg";

/** PostgreSQL's own number for the type int8, which its driver would otherwise give as text. */
const int8 = 20;

/** A pool of connections; counts arrive as numbers. */
export async function openPool(url: string): Promise<{ dialect: Dialect; pool: Pool }> {
  const { default: pg } = await import("pg");
  pg.types.setTypeParser(int8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  pool.on("error", () => undefined); // an idle connection that breaks is replaced by the pool
  return { dialect: new PostgresDialect({ pool }), pool };
}
