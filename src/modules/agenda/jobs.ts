import { system } from "../../lib/actor.ts";
import { dayOf } from "../../lib/day.ts";
import { groupedBy } from "../../lib/lists.ts";
import type { AuditTables } from "../../platform/audit/tables.ts";
import type { Clock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import type { Log } from "../../platform/log.ts";
import { actorOn } from "../network/index.ts";
import type { RoundReads } from "./actions/rounds/context.ts";
import { fillRound } from "./actions/rounds/filling.ts";
import { type DueMailing, escalate, mailOwners } from "./actions/rounds/mailing.ts";
import { escalatesOn, mailingOn } from "./domain/rounds/mailing.ts";
import { type Round, type RoundItem, type RoundLetter, stateOn } from "./domain/rounds/round.ts";
import { clerk } from "./store/rounds/clerk.ts";
import { itemsOf } from "./store/rounds/items.ts";
import { lettersOf } from "./store/rounds/letters.ts";
import { roundsFor, roundWith } from "./store/rounds/rounds.ts";
import type { Site } from "./texts/round-letters.ts";

/** So many mails are written in one transaction: what a crash can undo, and how long others wait to write. */
const mailsAtOnce = 25;

/** What it takes to write letters by the clock. */
export interface Sending<Tables extends RoundReads & AuditTables> {
  readonly database: Database<Tables>;
  readonly site: Site;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the machine is going down: then the rest waits. */
  readonly isStopped: () => boolean;
}

/** Sends what every open round has to send today: letters, reminders, and word to leads of who stayed silent. */
export async function sendRounds<Tables extends RoundReads & AuditTables>(sending: Sending<Tables>): Promise<void> {
  for (const round of await roundsFor(sending.database.db, clerk)) await sendRound(sending, round);
}

/** The same for one round. It can be cut off anywhere and begun again: what was written is marked with it. */
export async function sendRoundWith<Tables extends RoundReads & AuditTables>(sending: Sending<Tables>, id: string): Promise<void> {
  const round = await roundWith(sending.database.db, clerk, id);
  if (round) await sendRound(sending, round);
}

async function sendRound<Tables extends RoundReads & AuditTables>(sending: Sending<Tables>, round: Round): Promise<void> {
  const { database, clock } = sending;
  if (stateOn(round, dayOf(clock())) !== "open") return;
  if (round.filledAt === null) await fill(sending, round);
  const [letters, items] = [await lettersOf(database.db, round.id), await itemsOf(database.db, round.id)];
  if (await sendMailings(sending, round, dueMailings(round, letters, items, dayOf(clock())))) await sendEscalations(sending, round);
}

/** With the eyes of who opened it; who holds nothing any more opens nothing. */
async function fill<Tables extends RoundReads & AuditTables>({ database, clock }: Sending<Tables>, round: Round): Promise<void> {
  const now = clock();
  await carryOut(database, system, now, async (context) => {
    const opener = await actorOn(context.tx, round.person, dayOf(now));
    if (opener !== null) await fillRound(context, opener, round);
  });
}

function dueMailings({ days }: Round, letters: readonly RoundLetter[], items: readonly RoundItem[], day: string): readonly DueMailing[] {
  const silent = new Set(items.filter(({ answer }) => answer === null).map(({ owner }) => owner));
  return letters.flatMap((letter) => {
    const mailing = mailingOn({ ...daysOf(letter), isSilent: silent.has(letter.person) }, days, day);
    return mailing === null ? [] : [{ person: letter.person, mailing }];
  });
}

const daysOf = ({ sentAt, remindedAt, remindedAgainAt, trouble }: RoundLetter) => ({
  sentOn: sentAt && dayOf(sentAt),
  remindedOn: remindedAt && dayOf(remindedAt),
  remindedAgainOn: remindedAgainAt && dayOf(remindedAgainAt),
  trouble,
});

/** Answers false when it was cut off: the round was ended meanwhile, or the machine goes down. */
async function sendMailings<Tables extends RoundReads & AuditTables>(
  { database, site, clock, log, isStopped }: Sending<Tables>,
  round: Round,
  due: readonly DueMailing[],
): Promise<boolean> {
  for (let start = 0; start < due.length; start += mailsAtOnce) {
    const part = due.slice(start, start + mailsAtOnce);
    const goesOn = !isStopped() && (await carryOut(database, system, clock(), (context) => mailOwners(context, round.id, part, site)));
    if (!goesOn) return false;
    log.info("rounds.progress", { round: round.id, written: start + part.length, of: due.length });
  }
  return true;
}

async function sendEscalations<Tables extends RoundReads & AuditTables>(
  { database, site, clock, isStopped }: Sending<Tables>,
  round: Round,
): Promise<void> {
  const day = dayOf(clock());
  const letters = new Map((await lettersOf(database.db, round.id)).map((letter) => [letter.person, daysOf(letter)]));
  const due = (await itemsOf(database.db, round.id)).filter((item) => {
    const letter = item.owner === null ? undefined : letters.get(item.owner);
    return letter !== undefined && escalatesOn(item, letter, round.days, day);
  });
  for (const [to, own] of groupedBy(due, ({ escalateTo }) => escalateTo)) {
    if (to === null || isStopped()) continue;
    const numbers = own.map(({ number }) => number);
    await carryOut(database, system, clock(), (context) => escalate(context, round.id, { to, numbers }, site));
  }
}
