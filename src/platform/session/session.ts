import type { ExpressionBuilder } from "kysely";
import { asId, type PersonId } from "../../lib/ids.ts";
import { once } from "../db/once.ts";
import { open, type Read, type Write, write } from "../db/read.ts";
import { hashOfSecret, newSecret } from "./secret.ts";
import type { SessionTables } from "./tables.ts";

const minuteMs = 60_000;

/** How long a session may stay unused, and how long it may last at all, in milliseconds (ASVS 7.3.1, 7.3.2). */
export const idleMs = 12 * 60 * minuteMs;
export const absoluteMs = 7 * 24 * 60 * minuteMs;
/** How long a session that still waits for its second factor may last. */
export const halfMs = 15 * minuteMs;
/** How long a proof of who somebody is counts for changing factors and addresses (ASVS 7.5.1). */
export const freshMs = 15 * minuteMs;
/** How old the note of the last use may grow before it is renewed: each renewal is a write. */
const renewMs = 5 * minuteMs;

/** A browser in which a person signed in. */
export interface Session {
  readonly id: string;
  readonly person: PersonId;
  readonly means: string;
  /** Whether every factor was given; until then it opens nothing. */
  readonly isComplete: boolean;
  readonly startedAt: Date;
  readonly provedAt: Date;
  readonly seenAt: Date;
  readonly browser: string;
}

/** How a session begins. */
export interface Start {
  readonly person: PersonId;
  readonly means: string;
  readonly isComplete: boolean;
  readonly browser: string;
}

/** Begins a session; the secret that it answers goes into the cookie and nowhere else. */
export async function startSession(tx: Write<SessionTables>, start: Start, now: Date): Promise<string> {
  const secret = newSecret();
  const moment = now.toISOString();
  await write(tx)
    .insertInto("session")
    .values({
      secret_hash: hashOfSecret(secret),
      id: newSecret(),
      person: start.person,
      means: start.means,
      is_complete: start.isComplete,
      started_at: moment,
      proved_at: moment,
      seen_at: moment,
      ended_at: null,
      browser: start.browser,
    })
    .execute();
  return secret;
}

/** The session that this secret opens, unless it ended or lay still too long. */
export async function sessionOf(db: Read<SessionTables>, secret: string, now: Date): Promise<Session | null> {
  const [row] = await runningSession(db, { hash: hashOfSecret(secret) });
  if (!row) return null;
  const session = toSession(row);
  return isOver(session, now) ? null : session;
}

/** Whether a session has come to its end by itself. */
export function isOver({ isComplete, startedAt, seenAt }: Session, now: Date): boolean {
  const age = now.getTime() - startedAt.getTime();
  if (!isComplete) return age >= halfMs;
  return age >= absoluteMs || now.getTime() - seenAt.getTime() >= idleMs;
}

/** Whether the holder proved who they are a short while ago. */
export const isFresh = ({ provedAt }: Session, now: Date): boolean => now.getTime() - provedAt.getTime() < freshMs;

/** Whether the note of the last use has grown old. */
export const needsRenewal = ({ seenAt }: Session, now: Date): boolean => now.getTime() - seenAt.getTime() >= renewMs;

/** Notes that a session was used. */
export async function renew(tx: Write<SessionTables>, session: Session, now: Date): Promise<void> {
  await write(tx)
    .updateTable("session")
    .set({ seen_at: now.toISOString() })
    .where("id", "=", session.id)
    .where("ended_at", "is", null)
    .execute();
}

/**
 * Notes that the holder proved once more who they are. The session goes on under a new secret, so that whoever knew the old
 * one is out (ASVS 7.2.4); null when it ended in the meantime.
 */
export async function proveAnew(tx: Write<SessionTables>, session: Session, now: Date): Promise<string | null> {
  const secret = newSecret();
  const { numUpdatedRows } = await running(tx, session.person, { secret_hash: hashOfSecret(secret), proved_at: now.toISOString() })
    .where("id", "=", session.id)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? secret : null;
}

/** The sessions of a person that run, the latest used first. */
export async function sessionsOf(db: Read<SessionTables>, person: PersonId, now: Date): Promise<readonly Session[]> {
  const rows = await sessionRows(db).where("person", "=", person).where("ended_at", "is", null).orderBy("seen_at", "desc").execute();
  return rows.map(toSession).filter((session) => session.isComplete && !isOver(session, now));
}

/** Ends one session of a person; false when that person has none with this id. */
export async function endSession(tx: Write<SessionTables>, person: PersonId, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await running(tx, person, { ended_at: now.toISOString() }).where("id", "=", id).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends all sessions of a person, or all but one. */
export async function endSessionsOf(tx: Write<SessionTables>, person: PersonId, now: Date, but?: Session): Promise<void> {
  await running(tx, person, { ended_at: now.toISOString() })
    .where("id", "!=", but?.id ?? "")
    .execute();
}

/** How many sessions were over before a moment. */
export async function countOverSessions(db: Read<SessionTables>, before: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("session")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where(wereOver(before))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Forgets sessions that were over before a moment; answers how many. */
export async function forgetSessions(tx: Write<SessionTables>, before: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("session").where(wereOver(before)).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Nobody ended it, but it must have come to its end by itself. */
const wereOver = (before: Date) => (is: ExpressionBuilder<SessionTables, "session">) =>
  is.or([is("ended_at", "<", before.toISOString()), is("started_at", "<", new Date(before.getTime() - absoluteMs).toISOString())]);

type Change = Partial<Pick<SessionTables["session"], "secret_hash" | "proved_at" | "ended_at">>;

const running = (tx: Write<SessionTables>, person: PersonId, change: Change) =>
  write(tx).updateTable("session").set(change).where("person", "=", person).where("ended_at", "is", null);

const sessionRows = (db: Read<SessionTables>) =>
  open(db).selectFrom("session").select(["id", "person", "means", "is_complete", "started_at", "proved_at", "seen_at", "browser"]);

const runningSession = once(["hash"], (db: Read<SessionTables>, { hash }) =>
  sessionRows(db).where("secret_hash", "=", hash).where("ended_at", "is", null),
);

type SessionRow = Awaited<ReturnType<ReturnType<typeof sessionRows>["execute"]>>[number];

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  person: asId(row.person),
  means: row.means,
  isComplete: row.is_complete,
  startedAt: new Date(row.started_at),
  provedAt: new Date(row.proved_at),
  seenAt: new Date(row.seen_at),
  browser: row.browser,
});
