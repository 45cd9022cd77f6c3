import { dayOf } from "../../../../lib/day.ts";
import type { PersonId } from "../../../../lib/ids.ts";
import { post } from "../../../../platform/mail/mail.ts";
import { actorOn, mailAddressOf } from "../../../network/index.ts";
import type { Mailing } from "../../domain/rounds/mailing.ts";
import { type LetterTrouble, type Round, type RoundItem, stateOn } from "../../domain/rounds/round.ts";
import type { ToldRecord } from "../../domain/rounds/told.ts";
import { clerk } from "../../store/rounds/clerk.ts";
import { itemsFor, itemsOf, markEscalated } from "../../store/rounds/items.ts";
import { makeRoundLink, markMailed, markTrouble } from "../../store/rounds/letters.ts";
import { roundWith } from "../../store/rounds/rounds.ts";
import { toldRecords } from "../../store/rounds/told.ts";
import { type RoundLetterKind, roundLetter, type Site } from "../../texts/round-letters.ts";
import type { RoundContext } from "./context.ts";

/** Something to write to an owner. */
export interface DueMailing {
  readonly person: PersonId;
  readonly mailing: Mailing;
}

/**
 * Writes to these owners, each mail in the same transaction as the mark that it was written. Answers false when the round is
 * not open any more: then nothing was written.
 */
export async function mailOwners(context: RoundContext, id: string, due: readonly DueMailing[], site: Site): Promise<boolean> {
  const round = await openRoundWith(context, id);
  if (round === null) return false;
  let written = 0;
  for (const one of due) if (await mailOwner(context, round, one, site)) written++;
  context.record("agenda.round-mailed", `round ${id}`, { written, of: due.length });
  return true;
}

/** Writes to a lead about what others left unanswered. */
export async function escalate(
  context: RoundContext,
  id: string,
  { to, numbers }: { readonly to: PersonId; readonly numbers: readonly number[] },
  site: Site,
): Promise<boolean> {
  const round = await openRoundWith(context, id);
  if (round === null) return false;
  const items = (await itemsOf(context.tx, round.id)).filter((item) => numbers.includes(item.number) && item.answer === null);
  const letter = await composed(context, to, items);
  // Who cannot be reached now is tried again the next time.
  if (typeof letter === "string") return true;
  const marked = await markEscalated(context.tx, round.id, numbers, context.now);
  if (marked === 0) return true;
  await send(context, round, { ...letter, person: to, kind: "escalation" }, site);
  context.record("agenda.round-escalated", `round ${id}`, { items: marked });
  return true;
}

async function openRoundWith({ tx, now }: RoundContext, id: string): Promise<Round | null> {
  const round = await roundWith(tx, clerk, id);
  return round && stateOn(round, dayOf(now)) === "open" ? round : null;
}

async function mailOwner(context: RoundContext, round: Round, { person, mailing }: DueMailing, site: Site): Promise<boolean> {
  const { tx, now } = context;
  if (!(await markMailed(tx, round.id, person, mailing, now))) return false;
  const silent = (await itemsFor(tx, round.id, person)).filter(({ owner, answer }) => owner === person && answer === null);
  if (silent.length === 0) return false;
  const letter = await composed(context, person, silent);
  if (typeof letter === "string") {
    await markTrouble(tx, round.id, person, letter);
    return false;
  }
  await send(context, round, { ...letter, person, kind: mailing }, site);
  return true;
}

interface Composed {
  readonly address: string;
  readonly records: readonly ToldRecord[];
}

/** What somebody may know of these items, and where to send it; or why that cannot be. */
async function composed({ tx, now }: RoundContext, person: PersonId, items: readonly RoundItem[]): Promise<Composed | LetterTrouble> {
  const actor = await actorOn(tx, person, dayOf(now));
  if (actor === null) return "no-place";
  const address = await mailAddressOf(tx, person);
  if (address === null) return "no-address";
  const records = await toldRecords(tx, actor, items);
  return records.length === 0 ? "nothing-to-see" : { address, records };
}

async function send(
  { tx, now }: RoundContext,
  round: Round,
  { address, records, person, kind }: Composed & { readonly person: PersonId; readonly kind: RoundLetterKind },
  site: Site,
): Promise<void> {
  const secret = await makeRoundLink(tx, round.id, person);
  const link = `${site.origin}/bevestigen/${secret}`;
  const { subject, body } = roundLetter({ kind, title: round.title, closes: round.days.closes, link, records, site }, round.language);
  await post(tx, { address, subject, body }, now);
}
