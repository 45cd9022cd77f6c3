import { dayOf } from "../../../lib/day.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { peopleAt, personsWithAddress } from "../../network/index.ts";
import { noWayIn } from "../domain/way-in.ts";
import { OwnPeople } from "../pages/own-people.tsx";
import { waysIn } from "../store/ways-in.ts";
import type { AccessReads } from "../tables.ts";

/** On the first page of the administration, for a coordinator: the people of the own city, and whether they can sign in. */
export async function ownPeoplePanel<Tables extends AccessReads>({ db, actor, view, now }: Visit<Tables>): Promise<Markup | null> {
  if (!actor.roles.has("coordinator") || actor.cityId === null) return null;
  const people = await peopleAt(db, actor, [actor.cityId], dayOf(now));
  const ids = people.map(({ id }) => id);
  const ways = await waysIn(db, ids, now);
  const reachable = await personsWithAddress(db, ids);
  const rows = people.map((person) => {
    const way = ways.get(person.id) ?? noWayIn;
    return { ...person, way, hasAddress: way.hasAddress || reachable.has(person.id), isOneself: person.id === actor.personId };
  });
  return <OwnPeople view={view} people={rows} />;
}
