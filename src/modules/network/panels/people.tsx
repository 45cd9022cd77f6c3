import { dayOf } from "../../../lib/day.ts";
import type { FocusPointId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { ownEyes } from "../domain/own-eyes.ts";
import { may } from "../domain/policy.ts";
import { FocusPointPeople } from "../pages/focus-point-people.tsx";
import { OwnPersonPart } from "../pages/own-person.tsx";
import { seatsEverOf } from "../store/administration/seats.ts";
import { officesAt, officesOf, officesOfAll } from "../store/offices.ts";
import { contactsFor, namesFor, oneself, peopleOnFocusPoint, subjectsOf } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";

/** For the page of a focus point: who is about it; null when the asker may know nobody. */
export async function focusPointPeoplePanel(
  { db, actor, view, now }: Visit<NetworkTables>,
  point: { readonly id: FocusPointId },
): Promise<Markup | null> {
  const ids = await peopleOnFocusPoint(db, actor, point.id);
  if (ids.length === 0) return null;
  const names = await namesFor(db, actor, ids);
  const offices = await officesOfAll(db, actor, ids, null, dayOf(now));
  const people = ids.map((id) => ({ id, name: names.get(id) ?? "", offices: offices.filter(({ person }) => person === id) }));
  return <FocusPointPeople view={view} people={people} />;
}

/** For somebody's own page: what one holds in the network, and who works beside one; null for who is nobody here. */
export async function ownPersonPanel({ db, actor, view, now }: Visit<NetworkTables>): Promise<Markup | null> {
  const person = await oneself(db, actor);
  if (person === null) return null;
  const eyes = ownEyes(actor);
  const current = actor.organisationId === null ? [] : await officesAt(db, actor, actor.organisationId, dayOf(now));
  const colleagues = current.filter((office) => office.person !== person.id);
  return (
    <OwnPersonPart
      view={view}
      person={person}
      offices={await officesOf(db, eyes, person.id)}
      seats={await seatsEverOf(db, eyes, person.id)}
      subjects={await subjectsOf(db, eyes, person.id)}
      contacts={await contactsFor(db, eyes, person.id)}
      colleagues={colleagues}
      administers={may.enterAdministration(actor)}
    />
  );
}
