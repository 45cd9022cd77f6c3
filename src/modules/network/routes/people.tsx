import { dayOf } from "../../../lib/day.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { folded } from "../../../lib/text.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { personNotFound } from "../domain/administration-refusals.ts";
import { type PeopleQuery, peopleQuery } from "../input/administration.ts";
import { PeoplePage, type PersonRow } from "../pages/people.tsx";
import { PersonPage } from "../pages/person.tsx";
import { seatsEverOf, seatsStandingOn } from "../store/administration/seats.ts";
import { officesFrom, officesOf } from "../store/offices.ts";
import { contactsFor, peopleFor, personFor, subjectsFor, subjectsOf } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";

/** The directory of people and the page of each; whom the asker may not know, is nowhere in it. */
export function peopleRoutes<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/mensen", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, peopleQuery);
      const all = await rowsOf(visit);
      const isMember = visit.actor.audiences.includes("network");
      return answerPage(c, <PeoplePage view={visit.view} all={all} shown={fitting(all, query)} query={query} isMember={isMember} />);
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

/** Everybody who holds an office or a seat today, as far as the asker may know. */
async function rowsOf({ db, actor, now }: Visit<NetworkTables>): Promise<readonly PersonRow[]> {
  const day = dayOf(now);
  const people = await peopleFor(db, actor);
  const offices = groupedBy(await officesFrom(db, actor, day), ({ person }) => person);
  const sitting = new Set((await seatsStandingOn(db, actor, day)).flatMap(({ person, substitute }) => [person, substitute]));
  const subjects = await subjectsFor(db, actor);
  return people
    .map((person) => ({
      person,
      offices: offices.get(person.id) ?? [],
      subjects: subjects.get(person.id) ?? [],
      sits: sitting.has(person.id),
    }))
    .filter(({ offices: held, sits }) => held.length > 0 || sits);
}

const fitting = (rows: readonly PersonRow[], { naam, organisatie, onderwerp }: PeopleQuery): readonly PersonRow[] =>
  rows.filter(
    ({ person, offices, subjects }) =>
      (naam === undefined || folded(person.name).includes(folded(naam))) &&
      (organisatie === undefined || offices.some(({ organisationSlug }) => organisationSlug === organisatie)) &&
      (onderwerp === undefined || subjects.some(({ words }) => words === onderwerp)),
  );
