import { dayOf } from "../../../../lib/day.ts";
import type { PersonId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import type { Person } from "../../domain/person.ts";
import type { Candidate, Candidates } from "../../pages/administration/candidates.tsx";
import { officesOfAll } from "../../store/offices.ts";
import { officeHoldersAt, peopleAmong, peopleIn } from "../../store/people-lists.ts";
import type { NetworkTables } from "../../tables.ts";

type Asking = Pick<Visit<NetworkTables>, "db" | "actor" | "now">;

/** More people than this do not go into one choice: then somebody looks for a name first. */
export const mostOffered = 200;

interface Wanted {
  /** A part of a name. */
  readonly name: string;
  /** Offered without looking for them when there are too many people: those of this organisation. */
  readonly organisation: string | null;
  /** Offered whatever is looked for: who is chosen now. */
  readonly chosen: readonly (PersonId | null)[];
}

/** Who can be chosen, by name, with where they are: everybody, or when those are too many who fits the name or is near. */
export async function candidatesFor(visit: Asking, { name, organisation, chosen }: Wanted): Promise<Candidates> {
  const { db, actor, now } = visit;
  const day = dayOf(now);
  const found = await peopleIn(db, actor, { name }, day, { page: 1, perPage: mostOffered });
  const isTooMany = found.total > mostOffered;
  const near = isTooMany && organisation !== null ? await officeHoldersAt(db, actor, [organisation], day) : [];
  const ids = isTooMany ? near.slice(0, mostOffered).map(({ person }) => person) : found.items.map(({ id }) => id);
  const options = await candidatesAmong(visit, [...ids, ...chosen.filter((id) => id !== null)]);
  return { options, total: found.total, name, isSearched: isTooMany || name !== "" };
}

/** The first people by name, as many as can be offered. */
export async function firstCandidates({ db, actor, now }: Asking): Promise<readonly Candidate[]> {
  const { items } = await peopleIn(db, actor, {}, dayOf(now), { page: 1, perPage: mostOffered });
  return named({ db, actor, now }, items);
}

/** These people, by name, with where they are. */
export const candidatesAmong = async (visit: Asking, ids: readonly PersonId[]): Promise<readonly Candidate[]> =>
  named(visit, await peopleAmong(visit.db, visit.actor, [...new Set(ids)]));

async function named({ db, actor, now }: Asking, people: readonly Person[]): Promise<readonly Candidate[]> {
  const ids = people.map(({ id }) => id);
  const offices = groupedBy(await officesOfAll(db, actor, ids, null, dayOf(now)), ({ person }) => person);
  return people.map(({ id, name }) => {
    const where = [...new Set((offices.get(id) ?? []).map(({ organisationName }) => organisationName))];
    return { value: id, label: [name, ...where].join(", ") };
  });
}
