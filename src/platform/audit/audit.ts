import type { Actor } from "../../lib/actor.ts";
import { open, type Read, type Write, write } from "../db/read.ts";
import { waitForTurn } from "../db/turn.ts";
import { canonical, sha256 } from "../hash.ts";
import type { AuditTables } from "./tables.ts";

/** What an act leaves behind: its name, what it was done to, and the particulars. */
export interface Act {
  readonly event: string;
  readonly subject: string;
  readonly particulars: Readonly<Record<string, unknown>>;
}

const firstHash = "0".repeat(64);
/** The turn in which audit entries are written, one transaction at a time. */
const auditTurn = 7_001;

/** Adds entries to the chain, inside the transaction of the acts themselves. */
export async function record(tx: Write<AuditTables>, actor: Actor, at: Date, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  await waitForTurn(tx, auditTurn);
  let last = await lastEntry(tx);
  for (const act of acts) {
    const entry = {
      sequence: last.sequence + 1,
      at: at.toISOString(),
      actor: actor.personId ?? "system",
      event: act.event,
      subject: act.subject,
      particulars: canonical(act.particulars),
    };
    const hash = hashOf(last.hash, entry);
    await write(tx)
      .insertInto("audit_entry")
      .values({ ...entry, previous_hash: last.hash, hash })
      .execute();
    last = { sequence: entry.sequence, hash };
  }
}

async function lastEntry(db: Read<AuditTables>): Promise<{ sequence: number; hash: string }> {
  const row = await open(db).selectFrom("audit_entry").select(["sequence", "hash"]).orderBy("sequence", "desc").limit(1).executeTakeFirst();
  return row ?? { sequence: 0, hash: firstHash };
}

type Entry = Omit<AuditTables["audit_entry"], "hash" | "previous_hash">;

const hashOf = (previous: string, entry: Entry): string => sha256(`${previous}\n${canonical(entry)}`);

/** What the chain looks like to whoever walks it from the first entry on. */
export interface Chain {
  /** How many entries hold, from the first on. */
  readonly entries: number;
  /** The hash of the last of those: whoever notes it elsewhere sees later whether anything before it was changed. */
  readonly head: string;
  /** The first entry that is missing, moved or changed; null when all hold. */
  readonly broken: number | null;
}

/** So many entries are in memory at a time. */
const perPage = 1000;
/** Below anything that a column of whole numbers holds on PostgreSQL: an entry that was put before the first is found. */
const smallest = -(2 ** 31);

/** Walks the chain from the first entry to the last, or to where it is broken. */
export async function chainIn(db: Read<AuditTables>): Promise<Chain> {
  let last = { sequence: 0, hash: firstHash };
  let after = smallest;
  for (;;) {
    const rows = await entriesAfter(db, after);
    for (const row of rows) {
      if (!follows(row, last)) return { entries: last.sequence, head: last.hash, broken: last.sequence + 1 };
      last = row;
    }
    if (rows.length < perPage) return { entries: last.sequence, head: last.hash, broken: null };
    after = last.sequence;
  }
}

type Row = AuditTables["audit_entry"];

const entriesAfter = (db: Read<AuditTables>, sequence: number): Promise<readonly Row[]> =>
  open(db).selectFrom("audit_entry").selectAll().where("sequence", ">", sequence).orderBy("sequence").limit(perPage).execute();

const follows = ({ hash, previous_hash, ...entry }: Row, last: { readonly sequence: number; readonly hash: string }): boolean =>
  entry.sequence === last.sequence + 1 && previous_hash === last.hash && hashOf(last.hash, entry) === hash;

/** Where the chain is broken: the first entry that is missing, moved or changed; null when it holds. */
export const firstBrokenEntry = async (db: Read<AuditTables>): Promise<number | null> => (await chainIn(db)).broken;

/** What happened to one thing, the latest first. */
export async function historyOf(db: Read<AuditTables>, subject: string): Promise<readonly { at: string; event: string; actor: string }[]> {
  return open(db)
    .selectFrom("audit_entry")
    .select(["at", "event", "actor"])
    .where("subject", "=", subject)
    .orderBy("sequence", "desc")
    .execute();
}
