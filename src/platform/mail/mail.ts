import { open, type Read, type Write, write } from "../db/read.ts";
import { ask } from "../jobs/jobs.ts";
import type { JobTables } from "../jobs/tables.ts";
import { newSecret } from "../session/secret.ts";
import type { MailTables } from "./tables.ts";

/** A mail as it is written; plain text, so that it can be read everywhere and hides nothing. */
export interface Letter {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

/** A mail that waits in the outbox. */
export interface OutgoingLetter extends Letter {
  readonly id: string;
  readonly writtenAt: Date;
}

/** The kind of job that sends one mail, named by its subject: what is refused for one address keeps no other waiting. */
export const sendMail = "mail.send";

/**
 * Puts a mail in the outbox, in the transaction of what it tells of: no mail about what did not happen, and none lost.
 * A line break in a subject would be a header of its own (ASVS 1.3.11): it becomes one line. Addresses were checked where they came
 * in; one with a space in it here is our own mistake.
 */
export async function post(tx: Write<MailTables & JobTables>, letter: Letter, now: Date): Promise<void> {
  if (!/^[^\s"<>]+@[^\s"<>]+$/.test(letter.address)) throw new Error("This is no mail address.");
  const id = newSecret();
  await write<MailTables>(tx)
    .insertInto("mail")
    .values({
      id,
      address: letter.address,
      subject: oneLine(letter.subject),
      body: letter.body,
      state: "waiting",
      written_at: now.toISOString(),
      sent_at: null,
      last_error: null,
    })
    .execute();
  await ask(tx, sendMail, id, now);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What waits to be sent, the oldest first. */
export async function outbox(db: Read<MailTables>): Promise<readonly OutgoingLetter[]> {
  const rows = await waiting(db).orderBy("written_at").execute();
  return rows.map(toLetter);
}

/** One mail that waits to be sent; null when it was sent, or forgotten. */
export async function waitingLetter(db: Read<MailTables>, id: string): Promise<OutgoingLetter | null> {
  const row = await waiting(db).where("id", "=", id).executeTakeFirst();
  return row ? toLetter(row) : null;
}

const waiting = (db: Read<MailTables>) =>
  open(db).selectFrom("mail").select(["id", "address", "subject", "body", "written_at"]).where("state", "=", "waiting");

type LetterRow = Awaited<ReturnType<ReturnType<typeof waiting>["execute"]>>[number];

const toLetter = ({ written_at, ...letter }: LetterRow): OutgoingLetter => ({ ...letter, writtenAt: new Date(written_at) });

/** The mail server took it: the text goes, because it can hold a one-time link. */
export async function markSent(tx: Write<MailTables>, id: string, now: Date): Promise<void> {
  await write(tx)
    .updateTable("mail")
    .set({ state: "sent", body: "", sent_at: now.toISOString(), last_error: null })
    .where("id", "=", id)
    .execute();
}

/** The mail server did not take it; it stays, with the reason. */
export async function markRefused(tx: Write<MailTables>, id: string, reason: string): Promise<void> {
  await write(tx).updateTable("mail").set({ last_error: reason }).where("id", "=", id).execute();
}

/** How many mails were written before a moment. */
export async function countOldMail(db: Read<MailTables>, before: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("mail")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("written_at", "<", before.toISOString())
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Forgets mail that was written before a moment, sent or not; answers how much. */
export async function forgetMail(tx: Write<MailTables>, before: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("mail").where("written_at", "<", before.toISOString()).executeTakeFirst();
  return Number(numDeletedRows);
}

/** How many mails are in each state. */
export async function mailCounts(db: Read<MailTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db)
    .selectFrom("mail")
    .select((is) => ["state", is.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  return new Map(rows.map((row) => [row.state, Number(row.count)]));
}
