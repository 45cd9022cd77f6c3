import { dayOf } from "../../../../lib/day.ts";
import { followedRounds, knownItems, roundStateOn, talliesByCity } from "../../../agenda/index.ts";
import { type OutlinedBody, organisationNames } from "../../../network/index.ts";
import type { PackResponse, PackRound } from "../../domain/pack/content.ts";
import type { Span } from "../../domain/pack/span.ts";
import type { PackVisit } from "./visit.ts";

type Tallies = ReturnType<typeof talliesByCity>;
type Names = Awaited<ReturnType<typeof organisationNames>>;

/** What cities answered in the rounds of a stretch of time that whoever asks may follow; null when there is none at all. */
export async function readRounds(visit: PackVisit, span: Span, only: OutlinedBody | null): Promise<readonly PackRound[] | null> {
  const followed = await followedRounds(visit);
  if (followed.length === 0) return null;
  const names = await organisationNames(visit.db);
  const own = followed.filter(
    ({ round: { body, days } }) => (only === null || body === only.id) && days.opens <= span.until && days.closes >= span.from,
  );
  return Promise.all(
    own.map(async ({ round, items }) => ({
      title: round.title,
      opens: round.days.opens,
      closes: round.days.closes,
      state: roundStateOn(round, dayOf(visit.now)),
      address: `/beheer/rondes/${round.id}`,
      audience: round.audience,
      cities: responsesIn(talliesByCity(await knownItems(visit, items)), names),
    })),
  );
}

/** The cities in the order of the alphabet, and what was asked for the whole after them. */
const responsesIn = (tallies: Tallies, names: Names): readonly PackResponse[] =>
  [...names, { id: null, name: null }].flatMap(({ id, name }): readonly PackResponse[] => {
    const tally = tallies.get(id);
    if (tally === undefined) return [];
    const { total, unchanged, changed, stopped, "no-owner": withoutOwner } = tally;
    return [{ city: name, asked: total, answered: unchanged + changed + stopped, withoutOwner }];
  });
