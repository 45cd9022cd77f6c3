import type { Actor } from "../../lib/actor.ts";
import { waitTurn } from "../db/engine.ts";
import { kyselyOf, open, type Read, type Write, write } from "../db/read.ts";
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
  await waitTurn(kyselyOf(tx), auditTurn);
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

/** Where the chain is broken: the first entry that is missing, moved or changed; null when it holds. */
export async function firstBrokenEntry(db: Read<AuditTables>): Promise<number | null> {
  const rows = await open(db).selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
  let previous = firstHash;
  for (const [index, { hash, previous_hash, ...entry }] of rows.entries()) {
    const holds = entry.sequence === index + 1 && previous_hash === previous && hashOf(previous, entry) === hash;
    if (!holds) return index + 1;
    previous = hash;
  }
  return null;
}

/** What happened to one thing, the latest first. */
export async function historyOf(db: Read<AuditTables>, subject: string): Promise<readonly { at: string; event: string; actor: string }[]> {
  return open(db)
    .selectFrom("audit_entry")
    .select(["at", "event", "actor"])
    .where("subject", "=", subject)
    .orderBy("sequence", "desc")
    .execute();
}
