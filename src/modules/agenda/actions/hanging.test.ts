import { expect, it } from "vitest";
import { aPerson, aSignedIn, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { eraseEverywhere } from "../../../app/privacy/erase.ts";
import { ownData } from "../../../app/privacy/own-data.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, system, visitor } from "../../../lib/actor.ts";
import { asId, type InitiativeId, type PersonId } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { allStampsOf, changeGuard, hangingOn } from "../../network/actions/guard.ts";
import { actorOn } from "../../network/index.ts";
import { draftsOf } from "../store/editing/drafts.ts";
import { versionsOfRecord } from "../store/editing/versions.ts";
import { executionOf } from "../store/execution.ts";
import { draftChange } from "./drafts.ts";
import { draftSource, leadSource } from "./hanging.ts";

const [anna, bram] = [asId<PersonId>("anna"), asId<PersonId>("bram")];
const initiative = asId<InitiativeId>("i001");
const sources = [leadSource, draftSource];
const day = "2026-11-25";

const actorCalled = async (database: Database<Tables>, person: PersonId): Promise<Actor> =>
  (await actorOn(database.db, person, "2026-11-24")) ?? visitor;

const secretary = (database: Database<Tables>): Promise<Actor> => actorCalled(database, asId<PersonId>("person-secretary"));

/** Anna leads an initiative, in politics and at the office, and is writing about an ask. */
async function prepare(database: Database<Tables>): Promise<void> {
  await aPerson(database, anna, { at: ownCity });
  await aPerson(database, bram, { at: ownCity });
  await aSignedIn(database, "secretary");
  const lead = { initiative, person: anna, organisation: ownCity, office: null };
  await database.writer
    .insertInto("initiative_lead")
    .values([
      { ...lead, role: "political" },
      { ...lead, role: "official", office: "programmamanager" },
    ])
    .execute();
  const actor = await actorCalled(database, anna);
  await carryOut(database, actor, testNow, (context) => draftChange(context, { kind: "ask", record: "2019-2022-3.3", part: null }));
}

onBothEngines(
  "what hangs on somebody who leaves (N2)",
  (database) => {
    const about = { organisation: ownCity, day, leavers: [anna] };

    async function leave(choose: (key: string) => PersonId | null): Promise<void> {
      const actor = await secretary(database());
      const things = await hangingOn(database().db, actor, about, sources);
      const choices = new Map(
        things.others.flatMap(({ key }) => {
          const successor = choose(key);
          return successor === null ? [] : [[key, successor] as const];
        }),
      );
      const form = { ...about, choices, stamps: allStampsOf(things) };
      await carryOut(database(), actor, testNow, (context) => changeGuard(context, form, sources));
    }

    it("is listed: both leads, and that there is a draft, by the record that it is about and never by what is in it", async () => {
      const { others } = await hangingOn(database().db, await secretary(database()), about, sources);
      expect(others.map(({ source, item }) => [source, item.title.nl.split(" ")[0]])).toEqual([
        ["trekker", "Politieke"],
        ["trekker", "Ambtelijke"],
        ["concept", "Concept:"],
      ]);
      expect(others[2]?.item.title.nl).toContain("verhuurderheffing");
    });

    it("goes to who takes over, each in a version of its own", async () => {
      await leave(() => bram);
      const execution = await executionOf(database().db, visitor, initiative);
      expect(execution?.leads.map(({ role, person, office }) => [role, person, office])).toEqual([
        ["political", bram, null],
        ["official", bram, "programmamanager"],
      ]);
      const versions = await versionsOfRecord(database().db, visitor, "initiative", initiative);
      expect(versions.map(({ act }) => act)).toEqual(["handed-over", "handed-over", "loaded"]);
      expect(await draftsOf(database().db, await actorCalled(database(), bram))).toHaveLength(1);
    });

    it("stays visibly vacant when nobody takes over: the office goes on without a name", async () => {
      await leave(() => null);
      const execution = await executionOf(database().db, visitor, initiative);
      expect(execution?.leads.map(({ person, organisation }) => [person, organisation])).toEqual([
        [null, ownCity],
        [null, ownCity],
      ]);
    });

    it("is refused whole when the draft goes to somebody who may not write", async () => {
      const partner = await aSignedIn(database(), "partner");
      const leaving = leave((key) => (key.startsWith("concept") ? partner.person : bram));
      await expect(leaving).rejects.toMatchObject({ code: "agenda.cannot-take-over" });
      expect((await executionOf(database().db, visitor, initiative))?.leads[0]?.person).toBe(anna);
    });

    it("hangs on also where the one who carries it out may not look", async () => {
      await database()
        .writer.updateTable("initiative")
        .set({ audience: `draft:${anna}` })
        .where("id", "=", initiative)
        .execute();
      const { others } = await hangingOn(database().db, await secretary(database()), about, sources);
      expect(others.map(({ source }) => source)).toEqual(["concept"]);
      await leave(() => null);
      const rows = await database().writer.selectFrom("initiative_lead").select("person").where("initiative", "=", initiative).execute();
      expect(rows.map(({ person }) => person)).toEqual([null, null]);
    });

    it("GDPR 15 and 17: what she writes is in her own data, and goes when she is erased", async () => {
      const parts = await ownData(database().db, anna);
      const partOf = (name: string) => parts.find(({ part }) => part === name)?.records.length;
      expect([partOf("agenda_draft"), partOf("initiative_lead")]).toEqual([1, 2]);
      await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", anna).execute();
      await carryOut(database(), system, testNow, (context) => eraseEverywhere(context, anna));
      expect(await database().writer.selectFrom("agenda_draft").select("id").where("owner", "=", anna).execute()).toEqual([]);
    });
  },
  prepare,
  "content",
);
