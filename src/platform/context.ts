import type { Actor } from "../lib/actor.ts";
import { type Act, record } from "./audit/audit.ts";
import type { AuditTables } from "./audit/tables.ts";
import type { Database } from "./db/database.ts";
import type { Write } from "./db/read.ts";
import { transact } from "./db/transact.ts";

/** What an action gets: the transaction, who acts, and the time; nothing is read from the air. */
export interface Context<Tables> {
  readonly tx: Write<Tables>;
  readonly actor: Actor;
  readonly now: Date;
  /** Notes what was done; written to the audit chain before the transaction ends. */
  readonly record: (event: string, subject: string, particulars?: Readonly<Record<string, unknown>>) => void;
}

/** Carries out one action in one transaction, with its audit entries. */
export async function carryOut<Tables extends AuditTables, Result>(
  database: Database<Tables>,
  actor: Actor,
  now: Date,
  action: (context: Context<Tables>) => Promise<Result>,
): Promise<Result> {
  return transact(database, async (tx) => {
    const acts: Act[] = [];
    const result = await action({
      tx,
      actor,
      now,
      record: (event, subject, particulars = {}) => acts.push({ event, subject, particulars }),
    });
    await record(tx, actor, now, acts);
    return result;
  });
}
