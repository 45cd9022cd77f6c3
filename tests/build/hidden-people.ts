import type { Tables } from "../../src/app/tables.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { asId, type PersonId } from "../../src/lib/ids.ts";
import { since } from "../../src/lib/period.ts";
import { insertMandate } from "../../src/modules/network/store/mandates.ts";
import { insertOffice } from "../../src/modules/network/store/offices.ts";
import { insertPerson } from "../../src/modules/network/store/person-save.ts";
import { saveSeat } from "../../src/modules/network/store/save-seat.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { type Write, write } from "../../src/platform/db/read.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { ownBody, ownCity } from "./actor.ts";
import { testNow } from "./house.ts";
import { aSeat } from "./seat.ts";

/**
 * Adds somebody whom only this audience may know: with an office and subjects, with ways to be reached of which one is for
 * everybody, with a seat and a mandate that are hidden too, and sitting in a seat that everybody may know of. The starting
 * content has no people of which copies could be made.
 */
export async function addHiddenPeople(database: Database<Tables>, audience: Audience, mark: string): Promise<ReadonlyMap<string, number>> {
  const person = asId<PersonId>(`${mark}-person`);
  const kept = { version: 1, changedAt: testNow };
  await transact(database, async (tx) => {
    await insertPerson(tx, { id: person, name: `${mark}-person Naam`, sortName: `${mark}-person`, audience, state: "present", ...kept });
    await insertOffice(tx, {
      id: asId(`${mark}-office`),
      person,
      organisation: ownCity,
      kind: "alderman",
      title: `${mark}-office titel`,
      period: since("2026-01-01"),
      ...kept,
    });
    await addParticulars(tx, person, audience, mark);
    await saveSeat(
      tx,
      aSeat({
        id: `${mark}-seat-held`,
        body: ownBody,
        role: "member",
        organisation: ownCity,
        person,
        period: { from: "2026-01-01" },
        audience,
      }),
    );
    await sitInPublic(tx, person, mark);
    await insertMandate(tx, {
      id: asId(`${mark}-mandate`),
      body: ownBody,
      toBody: null,
      toPerson: person,
      subject: `${mark}-mandate onderwerp`,
      ask: null,
      fromOn: "2026-01-01",
      untilOn: "2027-01-01",
      capacity: `${mark}-mandate inzet`,
      audience,
      ...kept,
    });
  });
  return new Map([
    ["person", 1],
    ["person_contact", 2],
    ["mandate", 1],
  ]);
}

async function addParticulars(tx: Write<Tables>, person: PersonId, audience: Audience, mark: string): Promise<void> {
  await write(tx)
    .insertInto("person_contact")
    .values([
      { person, kind: "email", value: `${mark}-mail@stad.example`, audience },
      { person, kind: "phone", value: `${mark}-telefoon`, audience: "public" },
    ])
    .execute();
  await write(tx)
    .insertInto("person_subject")
    .values([
      { person, kind: "portfolio", subject: `${mark}-portefeuille`, focus_point: "2019-2022-3.1" },
      { person, kind: "expertise", subject: `${mark}-kennis`, focus_point: "" },
    ])
    .execute();
}

/** Puts the person in a seat of the starting content, which everybody goes on seeing as one of which nobody knows who sits in it. */
async function sitInPublic(tx: Write<Tables>, person: PersonId, mark: string): Promise<void> {
  const column = mark.length % 2 === 0 ? "person" : "substitute";
  await write(tx)
    .updateTable("seat")
    .set({ [column]: person })
    .where("body", "=", ownBody)
    .where("audience", "=", "public")
    .where("state", "=", "held")
    .where(column, "is", null)
    .execute();
}
