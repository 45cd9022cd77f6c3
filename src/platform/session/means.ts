import { type Write, write } from "../db/read.ts";
import type { SessionTables } from "./tables.ts";

/** Ends every session that began by this means; answers how many. */
export async function endSessionsBy(tx: Write<SessionTables>, means: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("session")
    .set({ ended_at: now.toISOString() })
    .where("means", "=", means)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
