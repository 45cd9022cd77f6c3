import { dayOf } from "../../../lib/day.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { personNotFound } from "../domain/administration-refusals.ts";
import { type PeopleQuery, peopleQuery } from "../input/administration.ts";
import { PeoplePage, peopleChoices } from "../pages/people.tsx";
import { PersonPage } from "../pages/person.tsx";
import { seatsEverOf } from "../store/administration/seats.ts";
import { officesOf, officesOfAll } from "../store/offices.ts";
import { contactsFor, personFor, subjectsOf, subjectsOfAll } from "../store/people.ts";
import { countPeople, organisationsWithPeople, peopleIn, subjectsWithPeople } from "../store/people-lists.ts";
import type { NetworkTables } from "../tables.ts";

/** How many people stand on one page of the directory. */
const perPage = 50;

/** The directory of people and the page of each; whom the asker may not know, is nowhere in it. */
export function peopleRoutes<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/mensen", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, peopleQuery);
      const isMember = visit.actor.audiences.includes("network");
      return answerPage(c, <PeoplePage {...(await listOf(visit, query))} isMember={isMember} />);
    })
    .get("/mensen/:id", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const id = c.req.param("id");
      const person = await personFor(db, actor, id);
      if (person === null) throw personNotFound(id);
      return answerPage(
        c,
        <PersonPage
          view={view}
          person={person}
          offices={await officesOf(db, actor, person.id)}
          seats={await seatsEverOf(db, actor, person.id)}
          subjects={await subjectsOf(db, actor, person.id)}
          contacts={await contactsFor(db, actor, person.id)}
        />,
      );
    });
}

/** Who holds an office or a seat today and fits the choice, as far as the asker may know: one page of them. */
async function listOf({ db, actor, view, now }: Visit<NetworkTables>, query: PeopleQuery) {
  const day = dayOf(now);
  const choice = { name: query.naam, organisation: query.organisatie, subject: query.onderwerp, isHolding: true };
  const { items, ...page } = await peopleIn(db, actor, choice, day, { page: query.pagina, perPage });
  const ids = items.map(({ id }) => id);
  const offices = groupedBy(await officesOfAll(db, actor, ids, null, day), ({ person }) => person);
  const subjects = await subjectsOfAll(db, actor, ids);
  const rows = items.map((person) => ({ person, offices: offices.get(person.id) ?? [], subjects: subjects.get(person.id) ?? [] }));
  const organisations = await organisationsWithPeople(db, actor, day);
  const known = isChosen(query) ? await countPeople(db, actor, { isHolding: true }, day) : page.total;
  return {
    view,
    known,
    page: { ...page, items: rows },
    choices: peopleChoices(view, organisations, await subjectsWithPeople(db, actor, day), query),
    query,
  };
}

const isChosen = ({ naam, organisatie, onderwerp }: PeopleQuery): boolean =>
  [naam, organisatie, onderwerp].some((one) => one !== undefined);
