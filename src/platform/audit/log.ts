import { open, type Read } from "../db/read.ts";
import type { AuditTables } from "./tables.ts";

/** One act as the log shows it: who, when, what, to what. The particulars stay in the chain; they can hold what is not for everybody. */
export interface LoggedAct {
  readonly sequence: number;
  readonly at: Date;
  /** Id of the person, or `system`. */
  readonly actor: string;
  readonly event: string;
  readonly subject: string;
}

/** Which acts are wanted; what is left out does not matter. */
export interface LogFilter {
  /** The beginning of the event's name, such as `network` or `access.signed-in`. */
  readonly event?: string | undefined;
  readonly actor?: string | undefined;
  /** The beginning of the subject, such as `person` or `body tg-europa`. */
  readonly subject?: string | undefined;
  /** From this day on, and up to and including that one, UTC. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** One page of the acts that fit, the latest first, with how many there are. */
export async function loggedActs(
  db: Read<AuditTables>,
  filter: LogFilter,
  page: { readonly page: number; readonly perPage: number },
): Promise<{ readonly items: readonly LoggedAct[]; readonly total: number }> {
  const { count } = await fitting(db, filter)
    .select((is) => is.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const rows = await fitting(db, filter)
    .select(["sequence", "at", "actor", "event", "subject"])
    .orderBy("sequence", "desc")
    .limit(page.perPage)
    .offset((page.page - 1) * page.perPage)
    .execute();
  return { items: rows.map((row) => ({ ...row, at: new Date(row.at) })), total: Number(count) };
}

/** The names of events there are, to choose from. */
export async function eventNames(db: Read<AuditTables>): Promise<readonly string[]> {
  const rows = await open(db).selectFrom("audit_entry").select("event").distinct().orderBy("event").execute();
  return rows.map((row) => row.event);
}

/** A prefix is compared as a range, so that nothing in it can be read as a pattern. */
const afterAll = (prefix: string): string => `${prefix}\u{10ffff}`;

function fitting(db: Read<AuditTables>, { event, actor, subject, from, until }: LogFilter) {
  let query = open(db).selectFrom("audit_entry");
  if (event !== undefined) query = query.where("event", ">=", event).where("event", "<", afterAll(event));
  if (subject !== undefined) query = query.where("subject", ">=", subject).where("subject", "<", afterAll(subject));
  if (actor !== undefined) query = query.where("actor", "=", actor);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (until !== undefined) query = query.where("at", "<", afterAll(until));
  return query;
}

/** What one person did, the earliest first. */
export async function actsOf(
  db: Read<AuditTables>,
  actor: string,
): Promise<readonly Omit<AuditTables["audit_entry"], "hash" | "previous_hash">[]> {
  return open(db)
    .selectFrom("audit_entry")
    .select(["sequence", "at", "actor", "event", "subject", "particulars"])
    .where("actor", "=", actor)
    .orderBy("sequence")
    .execute();
}

/** What an act was, without its place in the chain. */
export type BareAct = Omit<AuditTables["audit_entry"], "sequence" | "hash" | "previous_hash">;

/** The last act of this name and everything that was done since, the earliest first; nothing when there never was one. */
export async function actsSinceLast(db: Read<AuditTables>, event: string): Promise<readonly BareAct[]> {
  const last = await open(db)
    .selectFrom("audit_entry")
    .select((is) => is.fn.max("sequence").as("sequence"))
    .where("event", "=", event)
    .executeTakeFirst();
  if (!last?.sequence) return [];
  return open(db)
    .selectFrom("audit_entry")
    .select(["at", "actor", "event", "subject", "particulars"])
    .where("sequence", ">=", Number(last.sequence))
    .orderBy("sequence")
    .execute();
}
