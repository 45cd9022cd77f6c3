import type { DatabaseSync } from "node:sqlite";
import type { Client } from "pg";

const channel = "spil_changes";

/**
 * SQLite counts the commits of other connections itself; all writing goes through another connection.
 * Null when the file cannot be read: whoever asks then answers for that itself, instead of the whole process ending.
 */
export function watchSqlite(reading: DatabaseSync): () => string | null {
  const statement = reading.prepare("pragma data_version");
  return () => {
    try {
      return String(statement.get()?.["data_version"]);
    } catch {
      return null;
    }
  };
}

/** What every transaction on PostgreSQL says when it commits, so that other processes drop what they kept. */
export const announcement = `select pg_notify('${channel}', '')`;

interface PostgresWatch {
  readonly mark: () => string | null;
  readonly committed: () => void;
  readonly close: () => Promise<void>;
}

/** How long to wait before listening again after the connection broke, in milliseconds. */
const retryMs = 1000;

/** Listens for commits of all processes. While the connection is broken the mark is null. */
export async function watchPostgres(url: string): Promise<PostgresWatch> {
  const { default: pg } = await import("pg");
  let count = 0;
  let client: Client | null = null;
  let closed = false;

  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    next.on("notification", () => count++);
    next.on("error", broken);
    next.on("end", broken);
    await next.connect();
    await next.query(`listen ${channel}`);
    count++;
    client = next;
  }

  function broken(): void {
    if (client === null) return;
    client = null;
    if (!closed) retry();
  }

  function retry(): void {
    setTimeout(() => {
      if (!closed) listen().catch(retry);
    }, retryMs).unref();
  }

  await listen();
  return {
    mark: () => (client === null ? null : String(count)),
    committed: () => {
      count++;
    },
    close: async () => {
      closed = true;
      const last = client;
      client = null;
      await last?.end();
    },
  };
}
