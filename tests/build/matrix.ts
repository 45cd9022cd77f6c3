import { sql } from "kysely";
import type { Tables } from "../../src/app/tables.ts";
import { asId, type PersonId } from "../../src/lib/ids.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import { insertMandate } from "../../src/modules/network/store/mandates.ts";
import { saveContact } from "../../src/modules/network/store/person-save.ts";
import { saveSeat } from "../../src/modules/network/store/save-seat.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { aPerson, aSignedIn, ownBody, ownCity, people, type SignedIn, type Standing, standings, type Who } from "./actor.ts";
import { testNow } from "./house.ts";
import { connect } from "./issuer.ts";
import { type Holding, holdingOf, nothing } from "./rule/holding.ts";
import { aSeat } from "./seat.ts";
import { about } from "./writes.ts";

/** Somebody of the matrix: who it is, how things stand, what that makes of the rights, and what a request of theirs carries. */
export interface Cast {
  readonly name: string;
  readonly who: Who | null;
  readonly standing: Standing;
  /** What counts today: nothing, for everybody whose rights are over, still to come, or not proved. */
  readonly holding: Holding;
  readonly headers: Readonly<Record<string, string>>;
}

export const everyWho = Object.keys(people) as readonly Who[];

/** A visitor, and each of the people in each standing. */
export async function addCast(database: Database<Tables>, only: readonly Standing[] = standings): Promise<readonly Cast[]> {
  const cast: Cast[] = [{ name: "a visitor", who: null, standing: "signed out", holding: nothing, headers: {} }];
  for (const standing of only)
    for (const who of everyWho) {
      const { headers } = await aSignedIn(database, who, testNow, standing);
      const holding = standing === "today" ? holdingOf(who) : nothing;
      cast.push({ name: `${who}, ${standing}`, who, standing, holding, headers });
    }
  return cast;
}

/** What the forms of `writes.ts` are about: somebody who left, a vacant seat of the own city, a mandate, an issuer. */
export async function addWhatFormsAreAbout(database: Database<Tables>): Promise<SignedIn> {
  const left = await aPerson(database, "person-who-left", { at: ownCity, standing: "ended yesterday" });
  await connect(database, { id: asId(about.issuer), address: "https://aanmelden.example", organisation: ownCity });
  const common = { body: ownBody, audience: "network" } as const;
  await transact(database, async (tx) => {
    await saveSeat(
      tx,
      aSeat({ ...common, id: about.vacancy, role: "member", organisation: ownCity, state: "vacant", period: { from: "2026-01-01" } }),
    );
    for (const who of ["member", "lobbyist"]) {
      const person = asId<PersonId>(`person-${who}`);
      await openAccount(tx, { person, address: `${who}@stad.example` }, testNow);
      await saveContact(tx, person, { kind: "email", value: `${who}@stad.example`, audience: `draft:${person}` });
    }
    await insertMandate(tx, {
      ...common,
      id: asId(about.mandate),
      toBody: null,
      toPerson: asId("person-member"),
      subject: "De brief over wonen",
      ask: null,
      fromOn: "2026-01-01",
      untilOn: "2027-01-01",
      capacity: null,
      version: 1,
      changedAt: testNow,
    });
  });
  return left;
}

/** Every row of every table, in one text that is another one as soon as anything changed anywhere. */
export async function everyRow({ writer }: Database<Tables>): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await writer.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(writer);
    texts.push(
      `${name} ${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join("\n")}`,
    );
  }
  return texts.sort().join("\n");
}
