import { asId, type PersonId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import { hashOfSecret, newSecret } from "../../../../platform/session/secret.ts";
import type { RoundId } from "../../domain/confirmation.ts";
import type { Mailing } from "../../domain/rounds/mailing.ts";
import { type LetterTrouble, letterTroubles, type RoundLetter } from "../../domain/rounds/round.ts";
import type { AgendaTables } from "../../tables.ts";

/** So many rows are written at once. */
const rowsAtOnce = 500;

/** Remembers that these persons get a letter. */
export async function insertLetters(tx: Write<AgendaTables>, round: RoundId, persons: readonly PersonId[]): Promise<void> {
  const rows = persons.map((person) => ({
    round,
    person,
    sent_at: null,
    reminded_at: null,
    reminded_again_at: null,
    answered_at: null,
    trouble: null,
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await write(tx)
      .insertInto("round_letter")
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}

/** The letters of a round, in a fixed order. */
export async function lettersOf(db: Read<AgendaTables>, round: RoundId): Promise<readonly RoundLetter[]> {
  const rows = await open(db).selectFrom("round_letter").selectAll().where("round", "=", round).orderBy("person").execute();
  return rows.map(letterOf);
}

const columnOf = { letter: "sent_at", reminder: "reminded_at", "second-reminder": "reminded_again_at" } as const satisfies Record<
  Mailing,
  keyof AgendaTables["round_letter"]
>;

/**
 * Notes that something is written to an owner; false when that was noted before. In one transaction with the mail itself: after
 * a crash neither is there, or both are.
 */
export async function markMailed(tx: Write<AgendaTables>, round: RoundId, person: PersonId, mailing: Mailing, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("round_letter")
    .set({ [columnOf[mailing]]: now.toISOString() })
    .where("round", "=", round)
    .where("person", "=", person)
    .where(columnOf[mailing], "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes why a letter could not be sent. */
export async function markTrouble(tx: Write<AgendaTables>, round: RoundId, person: PersonId, trouble: LetterTrouble): Promise<void> {
  await write(tx)
    .updateTable("round_letter")
    .set({ trouble, sent_at: null })
    .where("round", "=", round)
    .where("person", "=", person)
    .execute();
}

/** Notes that an owner answered. */
export async function markAnswered(tx: Write<AgendaTables>, round: RoundId, person: PersonId, now: Date): Promise<void> {
  await write(tx)
    .updateTable("round_letter")
    .set({ answered_at: now.toISOString() })
    .where("round", "=", round)
    .where("person", "=", person)
    .execute();
}

/** Makes a link for one person in one round; the secret that it answers goes to that person and nowhere else. */
export async function makeRoundLink(tx: Write<AgendaTables>, round: RoundId, person: PersonId): Promise<string> {
  const secret = newSecret();
  await write(tx)
    .insertInto("round_link")
    .values({ secret_hash: hashOfSecret(secret), round, person })
    .execute();
  return secret;
}

/** What a link is for; null when we never made it. */
export async function roundLinkWith(
  db: Read<AgendaTables>,
  secret: string,
): Promise<{ readonly round: RoundId; readonly person: PersonId } | null> {
  const row = await open(db)
    .selectFrom("round_link")
    .select(["round", "person"])
    .where("secret_hash", "=", hashOfSecret(secret))
    .executeTakeFirst();
  return row ? { round: asId(row.round), person: asId(row.person) } : null;
}

const letterOf = (row: AgendaTables["round_letter"]): RoundLetter => ({
  person: asId(row.person),
  sentAt: momentOf(row.sent_at),
  remindedAt: momentOf(row.reminded_at),
  remindedAgainAt: momentOf(row.reminded_again_at),
  answeredAt: momentOf(row.answered_at),
  trouble: row.trouble === null ? null : oneOf(letterTroubles, row.trouble),
});

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
