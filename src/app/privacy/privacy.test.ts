import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { aPerson, aSignedIn, type SignedIn } from "../../../tests/build/actor.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { aHouse, testNow } from "../../../tests/build/house.ts";
import { system, visitor } from "../../lib/actor.ts";
import { asId, type PersonId } from "../../lib/ids.ts";
import { actorOn } from "../../modules/network/index.ts";
import { record } from "../../platform/audit/audit.ts";
import { carryOut } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transact.ts";
import { makeApp } from "../app.ts";
import { processing } from "../processing-list.ts";
import type { Tables } from "../tables.ts";
import { eraseEverywhere } from "./erase.ts";
import { ownData } from "./own-data.ts";
import { countRetention, retain } from "./retention.ts";

const anna = asId<PersonId>("kanarie-anna");
const mail = "kanarie-adres@example.nl";
const at = testNow.toISOString();

/** What stands in every column about persons that can hold something about this one; a column without a line fails the test below. */
const traces: Readonly<Record<(typeof processing)[number]["at"], string>> = {
  "account.address": mail,
  "audit_entry.actor": anna,
  "import_draft.content_json": "kanarie-voorstel",
  "link_request.address": mail,
  "mail.address": mail,
  "outside_identity.subject": "kanarie-kenmerk",
  "passkey.name": "kanarie-sleutel",
  "person.name": "kanarie Anna",
  "person.sort_name": "kanarie, anna",
  "person_contact.value": "kanarie-06",
  "session.browser": "kanarie-browser",
};

async function fill({ writer }: Database<Tables>): Promise<void> {
  await writer
    .updateTable("person")
    .set({ name: traces["person.name"], sort_name: traces["person.sort_name"] })
    .where("id", "=", anna)
    .execute();
  await writer.updateTable("session").set({ browser: traces["session.browser"] }).where("person", "=", anna).execute();
  await writer
    .insertInto("person_contact")
    .values({ person: anna, kind: "phone", value: traces["person_contact.value"], audience: `draft:${anna}` })
    .execute();
  const change = { sheet: "persons", row: 2, verb: "add-person", subject: "+persons 2", name: "", values: {}, fields: [] } as const;
  const changes = [{ ...change, name: traces["import_draft.content_json"] }];
  await writer
    .insertInto("import_draft")
    .values({
      id: "d1",
      owner: anna,
      made_at: at,
      expires_at: at,
      content_json: { changes, problems: [], problemCount: 0, unchanged: 0, stamps: {} },
      hash: "",
    })
    .execute();
  await writer.insertInto("account").values({ person: anna, address: mail, state: "open", opened_at: at, closed_at: null }).execute();
  await writer.insertInto("link_request").values({ id: "r1", address: mail, language: "nl", asked_at: at }).execute();
  await writer
    .insertInto("mail")
    .values({ id: "m1", address: mail, subject: "Inloggen", body: "", state: "sent", written_at: at, sent_at: at, last_error: null })
    .execute();
  await writer
    .insertInto("passkey")
    .values({
      id: "k1",
      person: anna,
      name: traces["passkey.name"],
      public_key: "",
      counter: 0,
      transports_json: sql`'[]'`,
      added_at: at,
      used_at: null,
    })
    .execute();
  await writer
    .insertInto("issuer")
    .values({
      id: "i1",
      organisation: "GM0193",
      name: "Zwolle",
      address: "https://id.example",
      client_id: "spil",
      secret_name: "SPIL_OIDC_X",
      required_acr: null,
      is_active: true,
      version: 1,
      changed_at: at,
    })
    .execute();
  await writer
    .insertInto("outside_identity")
    .values({ issuer: "i1", subject: traces["outside_identity.subject"], person: anna, linked_at: at })
    .execute();
}

/** Where in the whole database a text stands. */
async function placesOf({ writer }: Database<Tables>, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, columns } of await writer.introspection.getTables())
    for (const column of columns) {
      const { rows } = await sql<{
        n: number;
      }>`select count(*) as n from ${sql.table(name)} where cast(${sql.ref(column.name)} as text) like ${`%${text}%`}`.execute(writer);
      if (Number(rows[0]?.n) > 0) found.push(`${name}.${column.name}`);
    }
  return found;
}

onBothEngines(
  "what is kept about a person (quality S14)",
  (database) => {
    it("GDPR 15: comes out whole, from every column about persons", async () => {
      const file = JSON.stringify(await ownData(database().db, anna));
      expect(
        Object.entries(traces)
          .filter(([, trace]) => !file.includes(trace))
          .map(([column]) => column),
      ).toEqual([]);
      expect(file).not.toMatch(/secret_hash|public_key|sealed_secret/);
    });

    it("GDPR 17: goes from every column but the log, where only a meaningless id stays", async () => {
      await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", anna).execute();
      await carryOut(database(), system, testNow, (context) => eraseEverywhere(context, anna));
      const gone = new Set(Object.values(traces).filter((trace) => trace !== anna));
      for (const trace of gone) expect([trace, await placesOf(database(), trace)]).toEqual([trace, []]);
      expect((await ownData(database().db, anna)).find(({ part }) => part === "audit_entry")?.records).toHaveLength(1);
    });

    it("stays while the person holds something: first that must end", async () => {
      const erasing = carryOut(database(), system, testNow, (context) => eraseEverywhere(context, anna));
      await expect(erasing).rejects.toMatchObject({ code: "network.still-holds-something" });
      expect(await placesOf(database(), "kanarie-06")).toEqual(["person_contact.value"]);
    });

    it("is not for anybody to erase", async () => {
      const member = await actorOn(database().db, anna, "2026-11-24");
      const erasing = carryOut(database(), member ?? visitor, testNow, (context) => eraseEverywhere(context, anna));
      await expect(erasing).rejects.toMatchObject({ kind: "forbidden" });
    });

    it("goes by itself two years after the last office, and not a day before; a second run finds nothing", async () => {
      await database().writer.updateTable("office").set({ not_after: "2024-11-24" }).where("person", "=", anna).execute();
      await database().writer.updateTable("person").set({ changed_at: "2024-11-01T00:00:00.000Z" }).where("id", "=", anna).execute();
      expect((await countRetention(database().db, new Date("2026-11-23T12:00:00Z"))).persons).toBe(0);
      const day = new Date("2026-11-24T12:00:00Z");
      expect((await countRetention(database().db, day)).persons).toBe(1);
      expect((await carryOut(database(), system, day, retain)).persons).toBe(1);
      expect((await carryOut(database(), system, day, retain)).persons).toBe(0);
    });
  },
  async (database) => {
    await aPerson(database, anna, { at: "GM0193" });
    await fill(database);
    await transact(database, (tx) =>
      record(tx, { ...visitor, personId: anna }, testNow, [{ event: "access.signed-in", subject: "person x", particulars: {} }]),
    );
  },
  "content",
);

onBothEngines(
  "taking one's own data along",
  (database) => {
    const ask = async (path: string, who?: SignedIn, method = "GET") =>
      makeApp(aHouse(database())).request(path, {
        method,
        headers: { ...who?.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
      });

    it("CVE-2026-45377, CVE-2025-65017: needs the session each time, and gives nobody else's", async () => {
      const [member, other] = [await aSignedIn(database(), "member"), await aSignedIn(database(), "member of another city")];
      const mine = await ask("/mijn/gegevens/bestand", member);
      expect(mine.headers.get("content-disposition")).toContain("attachment");
      expect(mine.headers.get("cache-control")).toBe("no-store");
      const text = await mine.text();
      expect([text.includes(member.person), text.includes(other.person)]).toEqual([true, false]);
      expect((await ask("/mijn/gegevens/bestand")).status).toBe(403);
    });

    it("a secretary erases who holds nothing any more, after being asked once more; a member cannot", async () => {
      const [member, secretary] = [await aSignedIn(database(), "member"), await aSignedIn(database(), "secretary")];
      const path = `/beheer/mensen/${member.person}/verwijdering`;
      expect((await ask(path, secretary)).status).toBe(200);
      expect((await ask(path, secretary, "POST")).status).toBe(409);
      await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", member.person).execute();
      expect((await ask(path, member, "POST")).status).toBe(403);
      expect((await ask(path, secretary, "POST")).status).toBe(303);
      expect((await ask(path, secretary)).status).toBe(404);
    });

    it("what would go is seen before it goes", async () => {
      const secretary = await aSignedIn(database(), "secretary");
      expect(await (await ask("/beheer/bewaartermijnen", secretary)).text()).toContain("Er is nu niets aan het eind van zijn termijn");
      expect((await ask("/beheer/bewaartermijnen/toepassing", secretary, "POST")).status).toBe(200);
      expect((await ask("/beheer/bewaartermijnen", await aSignedIn(database(), "member"))).status).toBe(403);
    });
  },
  async () => undefined,
  "content",
);

describe("the traces of this test", () => {
  it("are one for every column in the register", () => {
    expect(Object.keys(traces).sort()).toEqual(processing.map((column) => column.at).sort());
  });
});
