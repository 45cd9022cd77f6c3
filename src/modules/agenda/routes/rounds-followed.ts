import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { may } from "../domain/policy.ts";
import type { Round, RoundItem } from "../domain/rounds/round.ts";
import { bodiesWithSubjects } from "../store/rounds/bodies.ts";
import { itemsOf } from "../store/rounds/items.ts";
import { roundsFor } from "../store/rounds/rounds.ts";
import { toldRecords } from "../store/rounds/told.ts";
import type { AgendaReads } from "../tables.ts";

/** A round with what of it whoever asks may follow. */
export interface FollowedRound {
  readonly round: Round;
  /** Who asks; null when the network does. */
  readonly asker: string | null;
  readonly items: readonly RoundItem[];
}

/** What of a round somebody may follow: all of it, the own city, or nothing. */
export const followable = (actor: Actor, { body }: Pick<Round, "body">, items: readonly RoundItem[]): readonly RoundItem[] =>
  may.followRound(actor, body) ? items : items.filter(({ city }) => may.followCity(actor, city));

/** The rounds that whoever asks may follow, the latest to close first. */
export async function followedRounds<Tables extends AgendaReads>({
  db,
  actor,
  now,
}: Pick<Visit<Tables>, "db" | "actor" | "now">): Promise<readonly FollowedRound[]> {
  const all = await roundsFor(db, actor);
  const bodies = new Map((await bodiesWithSubjects(db, actor, dayOf(now))).map(({ id, name }) => [id, name]));
  const found = await Promise.all(
    all.map(async (round): Promise<readonly FollowedRound[]> => {
      const items = followable(actor, round, await itemsOf(db, round.id));
      const asker = round.body === null ? null : (bodies.get(round.body) ?? round.body);
      return may.followRound(actor, round.body) || items.length > 0 ? [{ round, asker, items }] : [];
    }),
  );
  return found.flat();
}

/** The items among them that are about something that the actor may know. */
export async function knownItems<Tables extends AgendaReads>(
  { db, actor }: Pick<Visit<Tables>, "db" | "actor">,
  items: readonly RoundItem[],
): Promise<readonly RoundItem[]> {
  const records = await toldRecords(db, actor, items);
  const known = new Set(records.flatMap((record) => record.items.map(({ number }) => number)));
  return items.filter(({ number }) => known.has(number));
}
