import { type Actor, visitor } from "../../../lib/actor.ts";
import type { Audience } from "../../../lib/audience.ts";
import { asId, type FocusPointId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { ownEyes } from "../domain/own-eyes.ts";
import { type Contact, contactKinds, type Person, personStates, type Subject, subjectKinds } from "../domain/person.ts";
import type { NetworkTables } from "../tables.ts";

/** One person; null when the actor may not know of one with this id. */
export async function personFor(db: Read<NetworkTables>, actor: Actor, id: string): Promise<Person | null> {
  const row = await personRows(db, actor).where("id", "=", id).where("state", "!=", "erased").executeTakeFirst();
  return row ? personOf(row) : null;
}

/** The actor as a person: oneself one always knows, whoever else may. Null for a visitor. */
export async function oneself(db: Read<NetworkTables>, actor: Actor): Promise<Person | null> {
  return actor.personId === null ? null : personFor(db, ownEyes(actor), actor.personId);
}

/** The persons who hold an office at one of these organisations on a day, as far as the actor may know them, by name. */
export async function peopleAt(
  db: Read<NetworkTables>,
  actor: Actor,
  organisations: readonly OrganisationId[],
  day: string,
): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
  if (organisations.length === 0) return [];
  const rows = await visibleTo(db, actor)
    .selectFrom("person")
    .select(["person.id", "person.name"])
    .where("person.state", "=", "present")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("office")
          .select("office.id")
          .whereRef("office.person", "=", "person.id")
          .where("office.organisation", "in", organisations)
          .where("office.not_before", "<=", day)
          .where("office.not_after", ">", day),
      ),
    )
    .orderBy("person.sort_name")
    .orderBy("person.id")
    .execute();
  return rows.map(({ id, name }) => ({ id: asId(id), name }));
}

/** How these persons are called, as far as the actor may know. */
export async function namesFor(db: Read<NetworkTables>, actor: Actor, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await visibleTo(db, actor).selectFrom("person").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [asId<PersonId>(row.id), row.name]));
}

/** Ways to reach a person, as that person chose to show them to the actor. */
export async function contactsFor(db: Read<NetworkTables>, actor: Actor, person: PersonId): Promise<readonly Contact[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("person_contact")
    .innerJoin("person", "person.id", "person_contact.person")
    .select(["person_contact.kind", "person_contact.value", "person_contact.audience"])
    .where("person_contact.person", "=", person)
    .orderBy("person_contact.kind")
    .execute();
  return rows.map((row) => ({ kind: oneOf(contactKinds, row.kind), value: row.value, audience: row.audience }));
}

/** What these persons are about, as far as the actor may know them. */
export async function subjectsOfAll(
  db: Read<NetworkTables>,
  actor: Actor,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Subject[]>> {
  if (persons.length === 0) return new Map();
  const rows = await subjectRows(db, actor).where("person_subject.person", "in", persons).execute();
  const byPerson = groupedBy(rows, (row) => asId<PersonId>(row.person));
  return new Map([...byPerson].map(([person, own]) => [person, own.map(subjectOf)]));
}

/** What one person is about. */
export async function subjectsOf(db: Read<NetworkTables>, actor: Actor, person: PersonId): Promise<readonly Subject[]> {
  const rows = await subjectRows(db, actor).where("person_subject.person", "=", person).execute();
  return rows.map(subjectOf);
}

/** Who is about a focus point, as far as the actor may know. */
export async function peopleOnFocusPoint(db: Read<NetworkTables>, actor: Actor, point: FocusPointId): Promise<readonly PersonId[]> {
  const rows = await subjectRows(db, actor).where("person_subject.focus_point", "=", point).execute();
  return [...new Set(rows.map((row) => asId<PersonId>(row.person)))];
}

/**
 * The mail address that somebody gave, to write to that same person: an invitation, a reminder. Never to be shown: who may
 * see it is the person's choice (`contactsFor`).
 */
export async function mailAddressOf(db: Read<NetworkTables>, person: PersonId): Promise<string | null> {
  const row = await visibleTo(db, { ...visitor, audiences: ["public", "network", `draft:${person}`] })
    .selectFrom("person_contact")
    .select("value")
    .where("person", "=", person)
    .where("kind", "=", "email")
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Which of these persons gave a mail address, whoever may see it: whether an invitation has somewhere to go. */
export async function personsWithAddress(db: Read<NetworkTables>, persons: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  if (persons.length === 0) return new Set();
  const audiences = ["public" as const, "network" as const, ...persons.map((person): Audience => `draft:${person}`)];
  const rows = await visibleTo(db, { ...visitor, audiences })
    .selectFrom("person_contact")
    .select("person")
    .where("person", "in", persons)
    .where("kind", "=", "email")
    .execute();
  return new Set(rows.map(({ person }) => asId(person)));
}

const personRows = (db: Read<NetworkTables>, actor: Actor) => visibleTo(db, actor).selectFrom("person").select(personColumns);

/** What of a person is read to make one. */
export const personColumns = [
  "person.id",
  "person.name",
  "person.sort_name",
  "person.audience",
  "person.state",
  "person.version",
  "person.changed_at",
] as const;

type PersonRow = Awaited<ReturnType<ReturnType<typeof personRows>["execute"]>>[number];

/** The person in a row. */
export const personOf = (row: PersonRow): Person => ({
  id: asId(row.id),
  name: row.name,
  sortName: row.sort_name,
  audience: row.audience,
  state: oneOf(personStates, row.state),
  version: row.version,
  changedAt: new Date(row.changed_at),
});

const subjectRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("person_subject")
    .innerJoin("person", "person.id", "person_subject.person")
    .select(["person_subject.person", "person_subject.kind", "person_subject.subject", "person_subject.focus_point"])
    .where("person.state", "=", "present")
    .orderBy("person.sort_name")
    .orderBy("person_subject.kind", "desc")
    .orderBy("person_subject.subject");

type SubjectRow = Awaited<ReturnType<ReturnType<typeof subjectRows>["execute"]>>[number];

const subjectOf = (row: SubjectRow): Subject => ({
  kind: oneOf(subjectKinds, row.kind),
  words: row.subject,
  focusPoint: row.focus_point === "" ? null : asId(row.focus_point),
});
