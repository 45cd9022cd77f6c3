import { dayOf } from "../../../../lib/day.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import type { Candidate } from "../../pages/administration/people.tsx";
import { officesFrom } from "../../store/offices.ts";
import { peopleFor } from "../../store/people.ts";
import type { NetworkTables } from "../../tables.ts";

/** Everybody who can be chosen, by name, with where they are. */
export async function candidatesFor({ db, actor, now }: Pick<Visit<NetworkTables>, "db" | "actor" | "now">): Promise<readonly Candidate[]> {
  const people = await peopleFor(db, actor);
  const offices = groupedBy(await officesFrom(db, actor, dayOf(now)), ({ person }) => person);
  return people.map(({ id, name }) => {
    const where = [...new Set((offices.get(id) ?? []).map(({ organisationName }) => organisationName))];
    return { value: id, label: [name, ...where].join(", ") };
  });
}
