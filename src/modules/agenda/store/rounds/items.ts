import { asId, type PersonId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import { confirmationAnswers, confirmedKinds, type RoundId } from "../../domain/confirmation.ts";
import type { Given } from "../../domain/rounds/answers.ts";
import type { Asked } from "../../domain/rounds/owner.ts";
import type { RoundItem } from "../../domain/rounds/round.ts";
import type { Candidate } from "../../domain/rounds/selection.ts";
import type { AgendaTables } from "../../tables.ts";

/** So many rows are written at once: an engine takes a limited number of values in one query. */
const rowsAtOnce = 500;

/** Remembers what is asked of whom, in order. */
export async function insertItems(tx: Write<AgendaTables>, round: RoundId, items: readonly (Candidate & Asked)[]): Promise<void> {
  const rows = items.map(({ kind, record, city, owner, escalateTo }, index) => ({
    round,
    number: index + 1,
    kind,
    record,
    city: city ?? "",
    owner,
    escalate_to: escalateTo,
    escalated_at: null,
    answer: null,
    note: null,
    answered_at: null,
    answered_version: null,
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await write(tx)
      .insertInto("round_item")
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}

/** Everything that is asked in a round, in its order. Ask only for a round that the actor may see. */
export async function itemsOf(db: Read<AgendaTables>, round: RoundId): Promise<readonly RoundItem[]> {
  const rows = await itemRows(db).where("round", "=", round).orderBy("number").execute();
  return rows.map(itemOf);
}

/** What is asked of one person in a round: what is theirs, and what came to them because somebody else stayed silent. */
export async function itemsFor(db: Read<AgendaTables>, round: RoundId, person: PersonId): Promise<readonly RoundItem[]> {
  const rows = await itemRows(db)
    .where("round", "=", round)
    .where((is) => is.or([is("owner", "=", person), is.and([is("escalate_to", "=", person), is("escalated_at", "is not", null)])]))
    .orderBy("number")
    .execute();
  return rows.map(itemOf);
}

/** Writes an answer over the one before. */
export async function saveAnswer(
  tx: Write<AgendaTables>,
  round: RoundId,
  { number, answer, note, version }: Given & { readonly version: number },
  now: Date,
): Promise<void> {
  await write(tx)
    .updateTable("round_item")
    .set({ answer, note, answered_at: now.toISOString(), answered_version: version })
    .where("round", "=", round)
    .where("number", "=", number)
    .execute();
}

/** Notes that somebody hears of these silent items; answers of how many nobody had noted it before. */
export async function markEscalated(tx: Write<AgendaTables>, round: RoundId, numbers: readonly number[], now: Date): Promise<number> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("round_item")
    .set({ escalated_at: now.toISOString() })
    .where("round", "=", round)
    .where("number", "in", numbers)
    .where("escalated_at", "is", null)
    .where("answer", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const itemRows = (db: Read<AgendaTables>) => open(db).selectFrom("round_item").selectAll();

const itemOf = (row: AgendaTables["round_item"]): RoundItem => ({
  number: row.number,
  kind: oneOf(confirmedKinds, row.kind),
  record: row.record,
  city: row.city === "" ? null : asId(row.city),
  owner: row.owner === null ? null : asId(row.owner),
  escalateTo: row.escalate_to === null ? null : asId(row.escalate_to),
  escalatedAt: row.escalated_at === null ? null : new Date(row.escalated_at),
  answer: row.answer === null ? null : oneOf(confirmationAnswers, row.answer),
  note: row.note,
  answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
  answeredVersion: row.answered_version,
});
