import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Caller, promisedBy, readAll, readDocument, readList } from "../../tests/build/api.ts";
import { parseCsv } from "../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { anApp } from "../../tests/build/house.ts";

let test: TestDatabase;
let app: Caller;
beforeEach(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterEach(() => test.drop());

const zwolle = "GM0193";
const ede = "GM0228";

/** Says of one initiative all that only people in the network know. */
async function tellOf(initiative: string): Promise<void> {
  const { writer } = test.database;
  const [city] = await writer
    .selectFrom("initiative_city")
    .select("city")
    .where("initiative", "=", initiative)
    .orderBy("position")
    .execute();
  await writer
    .insertInto("initiative_lead")
    .values([
      { initiative, role: "political", person: null, organisation: zwolle, office: "wethouder Wonen" },
      { initiative, role: "official", person: null, organisation: null, office: null },
    ])
    .execute();
  await writer
    .updateTable("initiative_city")
    .set({ state: "pilot" })
    .where("initiative", "=", initiative)
    .where("city", "=", city?.city ?? "")
    .execute();
  await writer.insertInto("initiative_abstention").values({ initiative, city: ede, reason: "Wij kiezen voor de binnenstad." }).execute();
  await writer
    .insertInto("initiative_milestone")
    .values([
      { initiative, position: 1, title: "Plan", due_on: "2026-05", weight: 2, done_on: "2026-06-01" },
      { initiative, position: 2, title: "Bouw", due_on: null, weight: null, done_on: null },
    ])
    .execute();
  await writer
    .insertInto("initiative_funding")
    .values({ initiative, position: 1, from_whom: "het Rijk", amount_eur: 1_250_000, years: "2026-2029" })
    .execute();
  const result = { sentence: "Er staan 40 woningen.", indicator: "woningen", before: "0 (2025)", after: "40 (2026)", source: null };
  await writer
    .updateTable("initiative")
    .set({ partners_json: JSON.stringify(["woningcorporatie"]), result_json: JSON.stringify(result) } as never)
    .where("id", "=", initiative)
    .execute();
  await writer
    .insertInto("confirmation")
    .values({
      id: "c1",
      kind: "initiative",
      record: initiative,
      city: city?.city ?? "",
      answer: "unchanged",
      note: "Alleen voor het netwerk.",
      at: "2026-11-20T08:00:00.000Z",
      person: null,
      organisation: null,
      round: null,
    })
    .execute();
}

describe("how an initiative is carried out", () => {
  it("is told in JSON, as the document says, without the name of a person", async () => {
    await tellOf("i001");
    const answer: unknown = await (await app.request("/api/v1/initiatieven/i001")).json();
    const promised = promisedBy(await readDocument(app), "/initiatieven/{id}", "200", "application/json");
    expect(promised.safeParse(answer).error?.issues).toBeUndefined();
    expect(answer).toMatchObject({
      trekkers: [
        { rol: "bestuurlijk", functie: "wethouder Wonen", organisatie: "Zwolle", bekend: true },
        { rol: "ambtelijk", functie: null, organisatie: null, bekend: false },
      ],
      bewustNiet: [{ stad: { id: ede, naam: "Ede" }, reden: "Wij kiezen voor de binnenstad." }],
      mijlpalen: [
        { titel: "Plan", termijn: { periode: "2026-05" }, bereikt: { datum: "2026-06-01" }, gewicht: 2 },
        { titel: "Bouw", termijn: { precisie: "onbekend" }, bereikt: null, gewicht: null },
      ],
      financiering: [{ van: "het Rijk", bedrag: 1_250_000, jaren: "2026-2029" }],
      partners: ["woningcorporatie"],
      resultaat: { tekst: "Er staan 40 woningen.", vooraf: "0 (2025)", bron: null },
    });
    const { uitrol } = z.looseObject({ uitrol: z.array(z.looseObject({ eigenStand: z.boolean() })) }).parse(answer);
    const told = uitrol.filter(({ eigenStand }) => eigenStand);
    expect(told).toMatchObject([{ stand: "proef", versheid: "vers", laatstBevestigdOp: "2026-11-20T08:00:00.000Z" }]);
    expect(JSON.stringify(answer)).not.toContain("Alleen voor het netwerk");
  });

  it("is told in CSV, a piece for each thing, in the list as in the item", async () => {
    await tellOf("i001");
    const [head = [], ...rows] = parseCsv(await (await app.request("/api/v1/initiatieven?formaat=csv")).text());
    const row = Object.fromEntries(head.map((name, at) => [name, rows.find(([id]) => id === "i001")?.[at]]));
    expect(row).toMatchObject({
      trekkers: "bestuurlijk: wethouder Wonen, Zwolle | ambtelijk: niemand bekend",
      bewustNiet: "Ede: Wij kiezen voor de binnenstad.",
      mijlpalen: "Plan; termijn 2026-05; bereikt 2026-06-01; gewicht 2 | Bouw; termijn onbekend; bereikt nee; gewicht geen",
      financiering: "het Rijk: 1250000 euro (2026-2029)",
      resultaat: "Er staan 40 woningen.",
    });
    const listed = (await readAll(app, "/api/v1/initiatieven?aantal=100"))
      .flatMap(({ resultaten }) => resultaten)
      .find(({ id }) => id === "i001");
    const item: unknown = await (await app.request("/api/v1/initiatieven/i001")).json();
    expect(item).toMatchObject(z.looseObject({}).parse(listed));
  });

  it("is empty, not left out, of what nobody told", async () => {
    const answer: unknown = await (await app.request("/api/v1/initiatieven/i002")).json();
    expect(answer).toMatchObject({ trekkers: [], bewustNiet: [], mijlpalen: [], financiering: [], partners: [], resultaat: null });
  });
});

describe("the coherence of the agenda", () => {
  it("is a list of pairs, the strongest first, each at its own address", async () => {
    const { totaal, resultaten } = await readList(app, "/api/v1/samenhang?aantal=100");
    expect(totaal).toBeGreaterThan(40);
    const row = z.looseObject({ id: z.string(), sterkte: z.number(), van: z.object({ code: z.string() }).loose() });
    const strengths = resultaten.map((one) => row.parse(one).sterkte);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    const [first] = resultaten;
    expect(await (await app.request(`/api/v1/samenhang/${first?.id}`)).json()).toMatchObject({ id: first?.id });
    expect((await app.request("/api/v1/samenhang/2019-2022-3.1--nergens")).status).toBe(404);
    const strong = await readList(app, "/api/v1/samenhang?sterkte=4&aantal=100");
    expect(strong.totaal).toBeLessThan(totaal);
    expect((await app.request("/api/v1/samenhang?sterkte=0")).status).toBe(400);
  });

  it("adds up: a link counts for three, a shared initiative and a shared partner for one", async () => {
    const lists = z.looseObject({
      sterkte: z.number(),
      verbanden: z.array(z.unknown()),
      initiatieven: z.array(z.unknown()),
      partners: z.array(z.string()),
    });
    for (const page of await readAll(app, "/api/v1/samenhang?aantal=100"))
      for (const one of page.resultaten) {
        const { sterkte, verbanden, initiatieven, partners } = lists.parse(one);
        expect(sterkte).toBe(3 * verbanden.length + initiatieven.length + partners.length);
      }
  });

  it("has no pair of which one end may not be seen, and counts no initiative that may not", async () => {
    const { resultaten, totaal } = await readList(app, "/api/v1/samenhang?aantal=100");
    const [first] = resultaten;
    const [from = ""] = (first?.id ?? "").split("--");
    await test.database.writer.updateTable("focus_point").set({ audience: "network" }).where("id", "=", from).execute();
    const less = await readList(app, "/api/v1/samenhang?aantal=100");
    expect(less.totaal).toBeLessThan(totaal);
    expect(JSON.stringify(await readAll(app, "/api/v1/samenhang?aantal=100"))).not.toContain(`"${from}"`);
    expect((await app.request(`/api/v1/samenhang/${first?.id}`)).status).toBe(404);
    await test.database.writer.updateTable("initiative").set({ audience: "network" }).execute();
    expect(JSON.stringify(await readAll(app, "/api/v1/samenhang?aantal=100"))).not.toMatch(/"initiatieven":\[\{/);
  });
});
