import type { Actor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { languages } from "../../../../lib/language.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import type { RoundId } from "../../domain/confirmation.ts";
import type { Round } from "../../domain/rounds/round.ts";
import type { AgendaTables } from "../../tables.ts";
import { keptColumns } from "../save/kept.ts";

/** Every round that the actor may see, the latest to close first. */
export async function roundsFor(db: Read<AgendaTables>, actor: Actor): Promise<readonly Round[]> {
  const rows = await visibleTo(db, actor).selectFrom("round").selectAll().orderBy("closes_on", "desc").orderBy("id").execute();
  return rows.map(roundOf);
}

/** One round; null when the actor may not see one with this id. */
export async function roundWith(db: Read<AgendaTables>, actor: Actor, id: string): Promise<Round | null> {
  const row = await visibleTo(db, actor).selectFrom("round").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? roundOf(row) : null;
}

/** Remembers a new round. */
export async function insertRound(tx: Write<AgendaTables>, round: Round): Promise<void> {
  const { id, title, person, body, selection, days, language, filledAt, endedAt, isCancelled } = round;
  await write(tx)
    .insertInto("round")
    .values({
      id,
      title,
      person,
      body,
      selection_json: selection,
      opens_on: days.opens,
      reminds_on: days.reminds,
      reminds_again_on: days.remindsAgain,
      escalates_on: days.escalates,
      closes_on: days.closes,
      language,
      filled_at: filledAt?.toISOString() ?? null,
      ended_at: endedAt?.toISOString() ?? null,
      is_cancelled: isCancelled,
      ...keptColumns(round),
    })
    .execute();
}

/** Settles what is asked of whom; false when that was done already. */
export async function markFilled(tx: Write<AgendaTables>, id: RoundId, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("round")
    .set({ filled_at: now.toISOString() })
    .where("id", "=", id)
    .where("filled_at", "is", null)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a round, or takes it back; false when somebody did so in the meantime. */
export async function markEnded(tx: Write<AgendaTables>, id: RoundId, isCancelled: boolean, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("round")
    .set((is) => ({
      ended_at: now.toISOString(),
      is_cancelled: isCancelled,
      version: is("version", "+", 1),
      changed_at: now.toISOString(),
    }))
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const roundOf = (row: AgendaTables["round"]): Round => ({
  id: asId(row.id),
  title: row.title,
  person: asId(row.person),
  body: row.body === null ? null : asId(row.body),
  selection: row.selection_json,
  days: {
    opens: row.opens_on,
    reminds: row.reminds_on,
    remindsAgain: row.reminds_again_on,
    escalates: row.escalates_on,
    closes: row.closes_on,
  },
  language: oneOf(languages, row.language),
  filledAt: row.filled_at === null ? null : new Date(row.filled_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  isCancelled: row.is_cancelled,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
