import type { Actor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import type { PersonId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { newId } from "../../../../platform/new-id.ts";
import { actorOn } from "../../../network/index.ts";
import type { ConfirmationId } from "../../domain/confirmation.ts";
import { type Answers, answersIn, type Filled, type Given } from "../../domain/rounds/answers.ts";
import { roundLinkWorksNot } from "../../domain/rounds/refusals.ts";
import { type Round, type RoundItem, stateOn } from "../../domain/rounds/round.ts";
import type { ToldRecord } from "../../domain/rounds/told.ts";
import { saveConfirmation } from "../../store/confirmations.ts";
import { clerk } from "../../store/rounds/clerk.ts";
import { itemsFor, saveAnswer } from "../../store/rounds/items.ts";
import { markAnswered, roundLinkWith } from "../../store/rounds/letters.ts";
import { roundWith } from "../../store/rounds/rounds.ts";
import { toldRecords } from "../../store/rounds/told.ts";
import type { RoundContext, RoundReads } from "./context.ts";

/** What a link lets somebody answer: one round, as far as its addressee may know of it today. */
export interface Questions {
  readonly round: Round;
  readonly person: PersonId;
  readonly actor: Actor;
  readonly items: readonly RoundItem[];
  readonly records: readonly ToldRecord[];
}

/** What is asked by a link. Every link that does not work is refused alike: guessed, wrong, or of a round that is not open. */
export async function questionsBehind(db: Read<RoundReads>, secret: string, now: Date): Promise<Questions> {
  const link = await roundLinkWith(db, secret);
  const round = link && (await roundWith(db, clerk, link.round));
  if (!link || !round || stateOn(round, dayOf(now)) !== "open") throw roundLinkWorksNot();
  const actor = await actorOn(db, link.person, dayOf(now));
  if (actor === null) throw roundLinkWorksNot();
  const items = await itemsFor(db, round.id, link.person);
  const records = await toldRecords(db, actor, items);
  return { round, person: link.person, actor, items, records };
}

/** Takes the answers to everything that a link asks, in one act; the last answer counts. Nothing is taken while something is wrong. */
export async function answerRound(
  context: RoundContext,
  secret: string,
  { filled, isAllUnchanged }: { readonly filled: ReadonlyMap<number, Filled>; readonly isAllUnchanged: boolean },
): Promise<Answers> {
  const { tx, now, record } = context;
  const questions = await questionsBehind(tx, secret, now);
  const asked = questions.records.flatMap(({ items }) => items);
  const answers = answersIn(asked, filled, isAllUnchanged);
  if (answers.problems.length > 0) return answers;

  for (const given of answers.given) await remember(context, questions, given);
  await markAnswered(tx, questions.round.id, questions.person, now);
  record("agenda.round-answered", `round ${questions.round.id}`, { by: questions.person, answers: answers.given.length });
  return answers;
}

async function remember({ tx, now }: RoundContext, { round, person, actor, items, records }: Questions, given: Given): Promise<void> {
  const item = items.find(({ number }) => number === given.number);
  const told = records.find((one) => one.items.some(({ number }) => number === given.number));
  if (!item || !told) return;
  await saveAnswer(tx, round.id, { ...given, version: told.version }, now);
  await saveConfirmation(tx, {
    id: newId<ConfirmationId>(),
    kind: item.kind,
    record: item.record,
    city: item.city,
    answer: given.answer,
    note: given.note,
    at: now,
    person,
    organisation: actor.organisationId,
    round: round.id,
  });
}
