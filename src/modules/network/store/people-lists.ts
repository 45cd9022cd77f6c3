import type { Actor } from "../../../lib/actor.ts";
import { asId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import { existingPaging, type Page, type Paging } from "../../../lib/paging.ts";
import { wordsOf } from "../../../lib/text.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { Person } from "../domain/person.ts";
import type { NetworkTables } from "../tables.ts";
import { personColumns, personOf } from "./people.ts";
import { hasOffice, hasOfficeAt, hasOfficeIn, holds, isAbout } from "./people-conditions.ts";

/** Which people are meant, of those who are not gone. */
export interface PeopleChoice {
  /** Parts of the name, in any order. */
  readonly name?: string | undefined;
  /** The part of the address of an organisation where they have an office. */
  readonly organisation?: string | undefined;
  /** Only who has an office: at this organisation, or at any. */
  readonly officeAt?: OrganisationId | "any";
  /** What they are about, in words. */
  readonly subject?: string | undefined;
  /** Only who holds an office or a seat. */
  readonly isHolding?: boolean;
}

/** One page of the people whom the actor may know, by name; the last page when there are not that many. */
export async function peopleIn(
  db: Read<NetworkTables>,
  actor: Actor,
  choice: PeopleChoice,
  day: string,
  { page, perPage }: Paging,
): Promise<Page<Person>> {
  const total = await countPeople(db, actor, choice, day);
  const paging = existingPaging(total, { page, perPage });
  const rows = await fitting(db, actor, choice, day)
    .select(personColumns)
    .orderBy("person.sort_name")
    .orderBy("person.id")
    .limit(perPage)
    .offset((paging.page - 1) * perPage)
    .execute();
  return { items: rows.map(personOf), total, paging };
}

/** How many people are meant, of those whom the actor may know. */
export async function countPeople(db: Read<NetworkTables>, actor: Actor, choice: PeopleChoice, day: string): Promise<number> {
  const row = await fitting(db, actor, choice, day)
    .select((is) => is.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Those of these persons whom the actor may know and who are not gone, by name. */
export async function peopleAmong(db: Read<NetworkTables>, actor: Actor, ids: readonly PersonId[]): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const rows = await fitting(db, actor, {}, "")
    .select(personColumns)
    .where("person.id", "in", ids)
    .orderBy("person.sort_name")
    .orderBy("person.id")
    .execute();
  return rows.map(personOf);
}

/** The organisations where somebody has an office whom the actor may know. */
export async function organisationsWithPeople(
  db: Read<NetworkTables>,
  actor: Actor,
  day: string,
): Promise<readonly { readonly slug: string; readonly name: string }[]> {
  return visibleTo(db, actor)
    .selectFrom("organisation")
    .select(["organisation.slug", "organisation.name"])
    .where((is) =>
      is.exists(
        is
          .selectFrom("office")
          .innerJoin("person", "person.id", "office.person")
          .select("office.id")
          .whereRef("office.organisation", "=", "organisation.id")
          .where("office.not_after", ">", day)
          .where("person.state", "=", "present"),
      ),
    )
    .execute();
}

/** What the people are about whom the actor may know and who hold an office or a seat, in words. */
export async function subjectsWithPeople(db: Read<NetworkTables>, actor: Actor, day: string): Promise<readonly string[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom((is) => is.selectFrom("person_subject").select("subject").distinct().as("known"))
    .select("known.subject")
    .where((is) =>
      is.exists(
        is
          .selectFrom("person_subject")
          .innerJoin("person", "person.id", "person_subject.person")
          .select("person.id")
          .whereRef("person_subject.subject", "=", "known.subject")
          .where("person.state", "=", "present")
          .where(holds(day)),
      ),
    )
    .execute();
  return rows.map(({ subject }) => subject);
}

/** The people with an office at one of these organisations that is not over on a day. */
export async function officeHoldersAt(
  db: Read<NetworkTables>,
  actor: Actor,
  organisations: readonly string[],
  day: string,
): Promise<readonly { readonly person: PersonId; readonly organisation: string }[]> {
  if (organisations.length === 0) return [];
  const rows = await visibleTo(db, actor)
    .selectFrom("office")
    .innerJoin("person", "person.id", "office.person")
    .select(["office.person", "office.organisation"])
    .where("office.organisation", "in", organisations)
    .where("office.not_after", ">", day)
    .where("person.state", "=", "present")
    .orderBy("person.sort_name")
    .orderBy("person.id")
    .execute();
  return rows.map(({ person, organisation }) => ({ person: asId(person), organisation }));
}

function fitting(db: Read<NetworkTables>, actor: Actor, { name, organisation, officeAt, subject, isHolding }: PeopleChoice, day: string) {
  let people = visibleTo(db, actor).selectFrom("person").where("person.state", "=", "present");
  for (const word of wordsOf(name ?? "")) people = people.where("person.sort_name", "like", `%${word}%`);
  if (organisation !== undefined) people = people.where(hasOfficeAt(organisation, day));
  if (officeAt !== undefined) people = people.where(officeAt === "any" ? hasOffice(day) : hasOfficeIn(officeAt, day));
  if (subject !== undefined) people = people.where(isAbout(subject));
  return isHolding ? people.where(holds(day)) : people;
}
