import { open, type Read } from "../db/read.ts";
import type { JobTables } from "./tables.ts";

/** Work of one kind that failed for good and was not done since. */
export interface Failure {
  readonly kind: string;
  readonly count: number;
  /** When the first of it failed, UTC. */
  readonly since: string;
}

/** What failed for good after a moment and was not done since, by kind. Work that is tried again is not among it. */
export async function failuresSince(db: Read<JobTables>, since: Date): Promise<readonly Failure[]> {
  const rows = await open(db)
    .selectFrom("job")
    .select(({ fn }) => ["kind", fn.countAll<number>().as("count"), fn.min("ended_at").as("first")])
    .where("state", "=", "failed")
    .where("ended_at", ">=", since.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("job as later")
            .select("later.id")
            .whereRef("later.kind", "=", "job.kind")
            .whereRef("later.subject", "=", "job.subject")
            .whereRef("later.ended_at", ">", "job.ended_at")
            .where("later.state", "=", "done"),
        ),
      ),
    )
    .groupBy("kind")
    .orderBy("kind")
    .execute();
  return rows.flatMap(({ kind, count, first }) => (first === null ? [] : [{ kind, count: Number(count), since: first }]));
}
