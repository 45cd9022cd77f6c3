import { open, type Read } from "../db/read.ts";
import type { JobTables } from "./tables.ts";

/** Work that went wrong and was not done since. */
export interface Trouble {
  readonly kind: string;
  readonly attempts: number;
  /** When it is tried again, UTC; null when it failed for good. */
  readonly nextAt: string | null;
  readonly error: string;
}

/** Work that went wrong the last time, the latest first. */
export async function troubles(db: Read<JobTables>, most: number): Promise<readonly Trouble[]> {
  const rows = await open(db)
    .selectFrom("job")
    .select(["kind", "attempts", "due_at", "state", "last_error"])
    .where("last_error", "is not", null)
    .where("state", "!=", "done")
    .orderBy("due_at", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    attempts: row.attempts,
    nextAt: row.state === "failed" ? null : row.due_at,
    error: row.last_error ?? "",
  }));
}

/** When work of a kind was last done, UTC; null when never. */
export async function lastDone(db: Read<JobTables>, kind: string): Promise<string | null> {
  const row = await open(db)
    .selectFrom("job")
    .select((is) => is.fn.max("ended_at").as("last"))
    .where("kind", "=", kind)
    .where("state", "=", "done")
    .executeTakeFirst();
  return row?.last ?? null;
}
