import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { visitor } from "../../../lib/actor.ts";
import { asId } from "../../../lib/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { NetworkTables } from "../tables.ts";
import { countPeople, organisationsWithPeople, peopleAmong, peopleIn, subjectsWithPeople } from "./people-lists.ts";
import { rightsOn, rightsPageOn } from "./rights.ts";

const day = "2026-11-24";
const member = { ...visitor, audiences: ["public", "network"] as const };

const aName = (index: number) => ({ name: `Anna de Nummer${index}`, sort_name: `nummer${String(index).padStart(3, "0")}, anna de` });

/** People with an office in one city; every third name is for the network, every tenth office is over. */
async function fill<Tables extends NetworkTables>(database: Database<Tables>, count: number): Promise<void> {
  const row = { version: 1, changed_at: "2026-11-24T00:00:00.000Z" };
  const period = {
    from: { on: "2020-01-01", note: null },
    until: { on: null, note: null },
    end: "running",
    firstSeen: null,
    lastSeen: null,
  } as const;
  await transact(database, async (transaction) => {
    const tx = write<NetworkTables>(transaction);
    const all = Array.from({ length: count }, (_, index) => index);
    const people = all.map(
      (index) =>
        ({ id: `n${index}`, ...aName(index), audience: index % 3 === 0 ? "network" : "public", state: "present", ...row }) as const,
    );
    const offices = all.map((index) => ({
      ...{ id: `o${index}`, person: `n${index}`, organisation: "GM0193", kind: "official", title: null, period_json: period, ...row },
      ...{ not_before: "2020-01-01", not_after: index % 10 === 0 ? "2021-01-01" : "9999-12-31" },
    }));
    await tx.insertInto("person").values(people).execute();
    await tx.insertInto("office").values(offices).execute();
    const subjects = all.map((index) => ({ person: `n${index}`, kind: "expertise", subject: `vak ${index % 2}`, focus_point: "" }));
    await tx.insertInto("person_subject").values(subjects).execute();
  });
}

onBothEngines(
  "lists of people",
  (database) => {
    it("come in pages, and the last one when there are not that many", async () => {
      const first = await peopleIn(database().db, member, {}, day, { page: 1, perPage: 8 });
      expect([first.total, first.items.length, first.items[0]?.name]).toEqual([20, 8, "Anna de Nummer0"]);
      const last = await peopleIn(database().db, member, {}, day, { page: 99, perPage: 8 });
      expect([last.paging.page, last.items.map(({ id }) => id)]).toEqual([3, ["n16", "n17", "n18", "n19"]]);
    });

    it("hold and count nobody whom the asker may not know", async () => {
      const page = await peopleIn(database().db, visitor, {}, day, { page: 1, perPage: 50 });
      expect([page.total, page.items.length]).toEqual([13, 13]);
      expect(await peopleAmong(database().db, visitor, [asId("n0"), asId("n1")])).toMatchObject([{ id: "n1" }]);
    });

    it("find parts of a name in any order, and look for letters and figures only", async () => {
      const found = (name: string) => countPeople(database().db, member, { name }, day);
      expect(await found("nummer007 ÁNNA")).toBe(1);
      expect(await found("nummer009 dirk")).toBe(0);
      expect(await found("%")).toBe(20);
    });

    it("leave out whose office is over, where an office is asked", async () => {
      const count = (choice: Parameters<typeof countPeople>[2]) => countPeople(database().db, member, choice, day);
      expect(await count({ isHolding: true })).toBe(18);
      expect(await count({ officeAt: "any" })).toBe(18);
      expect(await count({ officeAt: asId("GM0193") })).toBe(18);
      expect(await count({ organisation: "zwolle" })).toBe(18);
      expect(await count({ organisation: "delft" })).toBe(0);
      expect(await count({ isHolding: true, subject: "vak 1" })).toBe(10);
    });

    it("offer the organisations and subjects of those who are in them", async () => {
      expect(await organisationsWithPeople(database().db, visitor, day)).toEqual([{ slug: "zwolle", name: "Zwolle" }]);
      expect((await subjectsWithPeople(database().db, visitor, day)).toSorted()).toEqual(["vak 0", "vak 1"]);
    });

    it("say of rights the same in pages as in one list", async () => {
      const all = await rightsOn(database().db, day);
      const pages = await Promise.all([1, 2].map((page) => rightsPageOn(database().db, day, { page, perPage: 10 })));
      expect(pages.flatMap(({ items }) => items)).toEqual(all);
      expect(pages.map(({ total }) => total)).toEqual([18, 18]);
    });
  },
  (database) => fill(database, 20),
  "content",
);

describe("a form in which somebody is chosen, where there are more people than one can choose from", () => {
  let current: TestDatabase;
  let secretary: SignedIn;
  beforeAll(async () => {
    current = await freshSqlite("content");
    await fill(current.database, 260);
    secretary = await aPerson(current.database, "secretaris", { at: ownCity, sits: [{ body: "secretariaat", role: "member" }] });
  });
  afterAll(() => current.drop());
  const page = async (path: string) => (await anApp(current.database).request(path, { headers: secretary.headers })).text();
  const options = (html: string) => html.match(/<option value="n\d+"/g)?.length ?? 0;

  it("has a field to look for a name first, and offers who fits", async () => {
    const address = `/beheer/gremia/themagroep-woningmarkt/zetels/nieuw`;
    expect(await page(address)).toContain('name="naam"');
    const found = await page(`${address}?naam=nummer25`);
    expect(found).toContain("Anna de Nummer255");
    expect(options(found)).toBeLessThan(30);
    expect(await page(`${address}?naam=bestaatniet`)).toContain("Niemand heet zo");
  });

  it("shows a page of people at a time, and says how many there are", async () => {
    const first = await page("/beheer/mensen");
    expect(first).toContain("261 personen");
    expect(first).toContain("/beheer/mensen?pagina=2");
    expect(await page("/beheer/rechten")).toContain("/beheer/rechten?pagina=2");
    expect((await page("/mensen?pagina=2")).match(/<tr>/g)?.length).toBe(51);
  });

  it("keeps who was ticked to leave, whatever name is looked for next", async () => {
    const found = await page("/beheer/wisseling?naam=nummer25&wie=n7");
    expect(found).toContain('id="wie-n7"');
    expect(found).toContain("Anna de Nummer255");
    expect(found).not.toContain("Nummer100");
  });
});
