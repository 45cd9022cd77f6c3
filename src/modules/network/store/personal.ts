import { asId, type PersonId } from "../../../lib/ids.ts";
import type { PersonalPart } from "../../../lib/personal.ts";
import { everything, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { NetworkTables } from "../tables.ts";

/** Everything that this module keeps about a person, for that person. */
export async function personalData(db: Read<NetworkTables>, person: PersonId): Promise<readonly PersonalPart[]> {
  const all = everything(db);
  return [
    { part: "person", records: await all.selectFrom("person").selectAll().where("id", "=", person).execute() },
    { part: "person_contact", records: await all.selectFrom("person_contact").selectAll().where("person", "=", person).execute() },
    { part: "office", records: await all.selectFrom("office").selectAll().where("person", "=", person).execute() },
    { part: "person_subject", records: await all.selectFrom("person_subject").selectAll().where("person", "=", person).execute() },
    {
      part: "seat",
      records: await all
        .selectFrom("seat")
        .select(["id", "body", "role", "organisation", "period_json", "state"])
        .where((is) => is.or([is("person", "=", person), is("substitute", "=", person)]))
        .execute(),
    },
    { part: "import_draft", records: await all.selectFrom("import_draft").selectAll().where("owner", "=", person).execute() },
    { part: "mandate", records: await all.selectFrom("mandate").selectAll().where("to_person", "=", person).execute() },
  ];
}

/** The last day on which a person held an office or a seat, as the first day without; null when there never was one. */
export async function lastPlaceEnded(db: Read<NetworkTables>, person: PersonId): Promise<string | null> {
  const [office, seat] = [
    await everything(db)
      .selectFrom("office")
      .select((is) => is.fn.max("not_after").as("last"))
      .where("person", "=", person)
      .executeTakeFirst(),
    await everything(db)
      .selectFrom("seat")
      .select((is) => is.fn.max("not_after").as("last"))
      .where((is) => is.or([is("person", "=", person), is("substitute", "=", person)]))
      .executeTakeFirst(),
  ];
  return (
    [office?.last ?? null, seat?.last ?? null]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Persons who are not erased yet and held nothing on or after a day. */
export async function personsWithoutPlaceSince(db: Read<NetworkTables>, day: string): Promise<readonly PersonId[]> {
  const rows = await everything(db)
    .selectFrom("person")
    .select("id")
    .where("state", "!=", "erased")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("office").select("office.id").whereRef("office.person", "=", "person.id").where("office.not_after", ">", day))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("seat")
            .select("seat.id")
            .where((seat) =>
              seat.or([seat("seat.person", "=", seat.ref("person.id")), seat("seat.substitute", "=", seat.ref("person.id"))]),
            )
            .where("seat.not_after", ">", day),
        ),
      ),
    )
    .where("person.changed_at", "<", `${day}T00:00:00.000Z`)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => asId(id));
}

/** Takes away what says who a person is; offices and seats stay, as those of somebody without a name. */
export async function blankPerson(tx: Write<NetworkTables>, person: PersonId, now: Date): Promise<void> {
  // A proposal may name anybody; all of them are gone within the hour anyway.
  await write(tx).deleteFrom("import_draft").execute();
  await write(tx).deleteFrom("person_contact").where("person", "=", person).execute();
  await write(tx).deleteFrom("person_subject").where("person", "=", person).execute();
  await write(tx)
    .updateTable("person")
    .set((is) => ({
      name: "",
      sort_name: "",
      audience: `draft:${person}`,
      state: "erased",
      version: is("version", "+", 1),
      changed_at: now.toISOString(),
    }))
    .where("id", "=", person)
    .execute();
}
