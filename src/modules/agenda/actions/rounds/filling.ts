import type { Actor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { type Asked, askedOf } from "../../domain/rounds/owner.ts";
import type { Round } from "../../domain/rounds/round.ts";
import { type Candidate, chosen } from "../../domain/rounds/selection.ts";
import { answerersOn } from "../../store/rounds/answerers.ts";
import { candidatesIn } from "../../store/rounds/candidates.ts";
import { insertItems } from "../../store/rounds/items.ts";
import { insertLetters } from "../../store/rounds/letters.ts";
import { markFilled } from "../../store/rounds/rounds.ts";
import type { AgendaReads } from "../../tables.ts";
import type { RoundContext } from "./context.ts";

/** What a round would ask of whom, as far as the actor may know of it. */
export async function asking(
  db: Read<AgendaReads>,
  actor: Actor,
  { selection, body }: Pick<Round, "selection" | "body">,
  now: Date,
): Promise<readonly (Candidate & Asked)[]> {
  const answerers = await answerersOn(db, dayOf(now));
  const candidates = await candidatesIn(db, actor, selection.agenda);
  const fitting = chosen(candidates, selection, { body, subjects: answerers.subjects }, now);
  return fitting.map((candidate) => ({ ...candidate, ...askedOf(candidate, answerers) }));
}

/** Settles once what a round asks of whom, with one letter for each owner however much is asked; with the eyes of who opened it. */
export async function fillRound({ tx, now, record }: RoundContext, opener: Actor, round: Round): Promise<void> {
  if (!(await markFilled(tx, round.id, now))) return;
  const items = await asking(tx, opener, round, now);
  const owners = [...new Set(items.flatMap(({ owner }) => owner ?? []))];
  await insertItems(tx, round.id, items);
  await insertLetters(tx, round.id, owners);
  record("agenda.round-filled", `round ${round.id}`, { items: items.length, owners: owners.length });
}
