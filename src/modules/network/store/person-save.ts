import type { PersonId } from "../../../lib/ids.ts";
import { type Write, write } from "../../../platform/db/read.ts";
import type { Contact, Person, Subject } from "../domain/person.ts";
import type { NetworkTables } from "../tables.ts";

/** Remembers a new person. */
export async function insertPerson(tx: Write<NetworkTables>, person: Person): Promise<void> {
  await write(tx)
    .insertInto("person")
    .values({ id: person.id, ...columnsOf(person) })
    .execute();
}

/** Puts a person in place of the version before; false when that version is there no more. */
export async function replacePerson(tx: Write<NetworkTables>, person: Person): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("person")
    .set(columnsOf(person))
    .where("id", "=", person.id)
    .where("version", "=", person.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes one way to reach a person; an empty value takes it away. */
export async function saveContact(tx: Write<NetworkTables>, person: PersonId, { kind, value, audience }: Contact): Promise<void> {
  if (value === "") {
    await write(tx).deleteFrom("person_contact").where("person", "=", person).where("kind", "=", kind).execute();
    return;
  }
  await write(tx)
    .insertInto("person_contact")
    .values({ person, kind, value, audience })
    .onConflict((row) => row.columns(["person", "kind"]).doUpdateSet({ value, audience }))
    .execute();
}

/** Writes what a person is about, in place of what was there. */
export async function saveSubjects(tx: Write<NetworkTables>, person: PersonId, subjects: readonly Subject[]): Promise<void> {
  await write(tx).deleteFrom("person_subject").where("person", "=", person).execute();
  const rows = subjects.map(({ kind, words, focusPoint }) => ({ person, kind, subject: words, focus_point: focusPoint ?? "" }));
  if (rows.length > 0) await write(tx).insertInto("person_subject").values(rows).execute();
}

const columnsOf = (person: Person) => ({
  name: person.name,
  sort_name: person.sortName,
  audience: person.audience,
  state: person.state,
  version: person.version,
  changed_at: person.changedAt.toISOString(),
});
