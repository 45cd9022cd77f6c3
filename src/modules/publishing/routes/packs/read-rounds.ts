import { dayOf } from "../../../../lib/day.ts";
import { followedRounds, knownItems, roundStateOn, talliesByCity } from "../../../agenda/index.ts";
import { type OutlinedBody, organisationNames } from "../../../network/index.ts";
import type { PackRound } from "../../domain/pack/content.ts";
import type { Span } from "../../domain/pack/span.ts";
import type { PackVisit } from "./visit.ts";

/** What cities answered in the rounds of a stretch of time that whoever asks may follow; null when there is none at all. */
export async function readRounds(visit: PackVisit, span: Span, only: OutlinedBody | null): Promise<readonly PackRound[] | null> {
  const followed = await followedRounds(visit);
  if (followed.length === 0) return null;
  const names = new Map<string, string>((await organisationNames(visit.db)).map(({ id, name }) => [id, name]));
  const own = followed.filter(
    ({ round: { body, days } }) => (only === null || body === only.id) && days.opens <= span.until && days.closes >= span.from,
  );
  return Promise.all(
    own.map(async ({ round, items }) => {
      const tallies = talliesByCity(await knownItems(visit, items));
      return {
        title: round.title,
        opens: round.days.opens,
        closes: round.days.closes,
        state: roundStateOn(round, dayOf(visit.now)),
        address: `/beheer/rondes/${round.id}`,
        audience: round.audience,
        cities: [...tallies].map(([city, { total, unchanged, changed, stopped, "no-owner": withoutOwner }]) => ({
          city: city === null ? null : (names.get(city) ?? city),
          asked: total,
          answered: unchanged + changed + stopped,
          withoutOwner,
        })),
      };
    }),
  );
}
