import { randomUUID } from "node:crypto";
import { open, type Read, type Write, write } from "../db/read.ts";
import type { JobTables } from "./tables.ts";

/** A piece of work taken from the table. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly attempts: number;
}

/** How long a worker may take before another may try, in milliseconds. */
const leaseMs = 10 * 60_000;
/** After this many attempts a job has failed and a person must look. */
const mostAttempts = 5;

/** Asks for work in the same transaction as what causes it. The same work that still waits is not asked for twice. */
export async function ask(tx: Write<JobTables>, kind: string, subject: string, dueAt: Date): Promise<void> {
  const waiting = await open(tx)
    .selectFrom("job")
    .select("id")
    .where("kind", "=", kind)
    .where("subject", "=", subject)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (waiting) return;
  await write(tx)
    .insertInto("job")
    .values({
      id: randomUUID(),
      kind,
      subject,
      state: "waiting",
      due_at: dueAt.toISOString(),
      leased_until: null,
      attempts: 0,
      last_error: null,
      ended_at: null,
    })
    .execute();
}

/** Takes the job that has been due longest, or none. A job whose worker died is taken again when its lease ends. */
export async function take(tx: Write<JobTables>, now: Date): Promise<Job | null> {
  const moment = now.toISOString();
  const next = await open(tx)
    .selectFrom("job")
    .select(["id", "kind", "subject", "attempts"])
    .where("due_at", "<=", moment)
    .where((is) => is.or([is("state", "=", "waiting"), is.and([is("state", "=", "running"), is("leased_until", "<", moment)])]))
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  if (!next) return null;
  const taken = await write(tx)
    .updateTable("job")
    .set({ state: "running", leased_until: new Date(now.getTime() + leaseMs).toISOString(), attempts: next.attempts + 1 })
    .where("id", "=", next.id)
    .where("attempts", "=", next.attempts)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? { ...next, attempts: next.attempts + 1 } : null;
}

/** The job is done. */
export async function finish(tx: Write<JobTables>, job: Job, now: Date): Promise<void> {
  await write(tx)
    .updateTable("job")
    .set({ state: "done", leased_until: null, last_error: null, ended_at: now.toISOString() })
    .where("id", "=", job.id)
    .execute();
}

/** The job went wrong: it waits longer each time, and after five attempts it has failed. */
export async function putBack(tx: Write<JobTables>, job: Job, error: string, now: Date): Promise<void> {
  const failed = job.attempts >= mostAttempts;
  const waitMs = 1000 * 4 ** job.attempts;
  await write(tx)
    .updateTable("job")
    .set({
      state: failed ? "failed" : "waiting",
      leased_until: null,
      last_error: error,
      due_at: new Date(now.getTime() + waitMs).toISOString(),
      ended_at: failed ? now.toISOString() : null,
    })
    .where("id", "=", job.id)
    .execute();
}

/** When the next job is due; null when there is none. */
export async function nextDue(db: Read<JobTables>): Promise<string | null> {
  const row = await open(db)
    .selectFrom("job")
    .select((is) => is.fn.min("due_at").as("due"))
    .where("state", "in", ["waiting", "running"])
    .executeTakeFirst();
  return row?.due ?? null;
}

/** Whether something waits that should be done by now, of any kind but this one. */
export async function isWorkWaiting(db: Read<JobTables>, now: Date, except = ""): Promise<boolean> {
  const row = await open(db)
    .selectFrom("job")
    .select("id")
    .where("state", "=", "waiting")
    .where("due_at", "<=", now.toISOString())
    .where("kind", "<>", except)
    .executeTakeFirst();
  return row !== undefined;
}

/** What work of a kind that is still to be done is about. */
export async function waitingFor(db: Read<JobTables>, kind: string): Promise<readonly string[]> {
  const rows = await open(db).selectFrom("job").select("subject").where("kind", "=", kind).where("state", "=", "waiting").execute();
  return rows.map(({ subject }) => subject);
}

/** How many jobs are in each state. */
export async function jobCounts(db: Read<JobTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db)
    .selectFrom("job")
    .select((is) => ["state", is.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  return new Map(rows.map((row) => [row.state, row.count]));
}

/** When this kind of work was last asked for by the clock; null when never. */
export async function lastAsked(db: Read<JobTables>, kind: string): Promise<string | null> {
  const row = await open(db)
    .selectFrom("job")
    .select((is) => is.fn.max("due_at").as("last"))
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row?.last ?? null;
}
