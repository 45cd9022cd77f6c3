import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { promisedBy, readDocument } from "../../../tests/build/api.ts";
import { parseCsv } from "../../../tests/build/csv.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";

const listed = z.looseObject({
  totaal: z.number(),
  resultaten: z.array(z.looseObject({})),
  _links: z.record(z.string(), z.object({ href: z.string() })),
});

describe("the figures in the public API", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const ask = (path: string, init?: RequestInit) => app.request(`/api/v1${path}`, init);
  const list = async (path: string) => listed.parse(await (await ask(path)).json());
  const idsOf = async (path: string) => (await list(`${path}&aantal=100`)).resultaten.map((row) => String(row["id"]));

  it("are chosen as on their page, by theme and by having values", async () => {
    for (const query of ["thema=5&tonen=waarden", "thema=3", "thema=99"]) {
      const html = await (await app.request(`/cijfers?${query}`)).text();
      const shown = new Set([...html.matchAll(/<th scope="row"><a[^>]* href="\/cijfers\/([a-z0-9-]+)"/g)].map(([, id]) => id));
      expect(new Set(await idsOf(`/indicatoren?${query}`))).toEqual(shown);
    }
    expect(await idsOf("/indicatoren?thema=5&tonen=waarden")).toContain("residential-burglary");
  });

  it("are chosen by a focus point, each with what it says about it", async () => {
    const { resultaten } = await list("/indicatoren?speerpunt=5.1&aantal=100");
    expect(resultaten.length).toBeGreaterThan(0);
    for (const row of resultaten) expect(row["speerpunten"]).toContainEqual(expect.objectContaining({ label: "5.1" }));
    expect(await idsOf("/indicatoren?speerpunt=99.9")).toEqual([]);
    expect((await ask("/indicatoren?speerpunt=vijf")).status).toBe(400);
  });

  it("say as much of their values on a page as in the file of all", async () => {
    const [head = [], ...rows] = parseCsv(await (await ask("/indicatoren?formaat=csv")).text());
    const [id, cities] = [head.indexOf("id"), head.indexOf("steden")];
    const inFile = Object.fromEntries(rows.map((row) => [row[id], Number(row[cities])]));
    const { resultaten } = await list("/indicatoren?aantal=100");
    for (const row of resultaten) {
      const { steden } = z.object({ steden: z.number() }).nullable().parse(row["waarden"]) ?? { steden: 0 };
      expect(steden).toBe(inFile[String(row["id"])]);
    }
  });

  it("tell at their own address all that is needed to read them", async () => {
    const told: unknown = await (await ask("/indicatoren/residential-burglary")).json();
    expect(told).toMatchObject({
      titel: "Woninginbraak",
      richting: "lager-is-beter",
      teller: expect.any(String),
      noemer: expect.any(String),
      zwaktes: expect.any(Array),
      waarden: { steden: 41 },
      samenstellingen: expect.arrayContaining([
        expect.objectContaining({ boven: [expect.objectContaining({ brontabel: "47018NED", maat: "GeregistreerdeMisdrijven" })] }),
      ]),
    });
  });

  it("have observations as the document says, page by page, each once", async () => {
    const document = await readDocument(app);
    const promised = promisedBy(document, "/indicatoren/{id}/waarnemingen", "200", "application/json");
    const read: string[] = [];
    for (let next: string | undefined = "/indicatoren/woz-value/waarnemingen?aantal=100"; next !== undefined && read.length < 5000; ) {
      const body: unknown = await (await ask(next)).json();
      expect(promised.safeParse(body).error?.issues).toBeUndefined();
      const { resultaten, _links } = listed.parse(body);
      read.push(...resultaten.map((row) => `${row["gebied"]} ${row["periode"]}`));
      next = _links["next"]?.href.replace("https://spil.example/api/v1", "");
    }
    const inFile = parseCsv(await (await ask("/indicatoren/woz-value/waarnemingen?formaat=csv")).text());
    expect(read).toEqual(inFile.slice(1).map(([area, , period]) => `${area} ${period}`));
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeGreaterThan(100);
  });

  it("have in their observations the same file as the page gives", async () => {
    const [ofPage, ofApi] = [
      await app.request("/cijfers/woz-value/waarden.csv"),
      await ask("/indicatoren/woz-value/waarnemingen?formaat=csv"),
    ];
    expect(await ofApi.text()).toBe(await ofPage.text());
    expect(ofApi.headers.get("content-disposition")).toBe('attachment; filename="g40-woz-value-waarnemingen-2026-11-24.csv"');
  });

  it("have observations of one area, from one year to another, both included", async () => {
    const { resultaten, totaal } = await list("/indicatoren/residential-burglary/waarnemingen?gebied=GM0193&vanaf=2018&tot=2020");
    expect(resultaten.map((row) => [row["gebied"], row["tijd"]])).toEqual([
      ["GM0193", "2018"],
      ["GM0193", "2019"],
      ["GM0193", "2020"],
    ]);
    expect(totaal).toBe(3);
    expect((await list("/indicatoren/residential-burglary/waarnemingen?vanaf=2020&tot=2018")).totaal).toBe(0);
    expect((await list("/indicatoren/residential-burglary/waarnemingen?gebied=GM0363")).totaal).toBe(0);
  });

  it.each([
    ["/indicatoren/woz-value/waarnemingen?vanaf=vroeger&kleur=rood", 400],
    ["/indicatoren/woz-value/waarnemingen?stad=zwolle", 400],
    ["/indicatoren/onzin/waarnemingen", 404],
    ["/indicatoren/__proto__/waarnemingen", 404],
    ["/indicatoren/%00/waarnemingen", 404],
    ["/brontabellen/onzin/waarnemingen", 404],
    ["/indicatoren/woz-value/waarnemingen/", 404],
  ])("refuse %s with %i in the form of RFC 9457", async (path, status) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json; charset=utf-8"]);
  });

  it("refuse a form of observations that they do not have", async () => {
    expect((await ask("/indicatoren/woz-value/waarnemingen", { headers: { Accept: "application/xml" } })).status).toBe(406);
  });

  it("name each table with its licence, its readings and what is made of it", async () => {
    expect(await (await ask("/brontabellen/47018NED")).json()).toMatchObject({
      uitgever: "Politie",
      licentie: { naam: "CC BY 4.0, volgens gebruikers" },
      grenzen: "recent",
      indicatoren: expect.arrayContaining(["residential-burglary"]),
      eerstePeriode: "2012JJ00",
    });
  });

  it("give of a table as many published figures as they say it has, each with the load that it came with", async () => {
    const promised = promisedBy(await readDocument(app), "/brontabellen/{id}/waarnemingen", "200", "application/json");
    for (const { id, aantalWaarnemingen, uitgaven } of (await list("/brontabellen?aantal=100")).resultaten) {
      const body: unknown = await (await ask(`/brontabellen/${String(id)}/waarnemingen?aantal=100`)).json();
      expect(promised.safeParse(body).error?.issues).toBeUndefined();
      const { totaal, resultaten } = listed.parse(body);
      expect(totaal).toBe(aantalWaarnemingen);
      const versions = z
        .array(z.looseObject({ uitgave: z.string() }))
        .parse(uitgaven)
        .map(({ uitgave }) => uitgave);
      for (const row of resultaten) expect(versions).toContain(row["uitgave"]);
    }
  });

  it("give published figures as they stand in the table, not brought to other borders", async () => {
    const table = parseCsv(await (await ask("/brontabellen/03759ned/waarnemingen?formaat=csv")).text());
    const [head = [], ...rows] = table;
    const [area, period, value, measure] = ["gebied", "periode", "waarde", "maat"].map((name) => head.indexOf(name));
    const found = rows.find((row) => row[area ?? 0] === "GM0014" && row[period ?? 0] === "2019JJ00" && row[measure ?? 0] === "M000352");
    expect(found?.[value ?? 0]).toBe("231299");
  });
});

onBothEngines(
  "the figures in the public API",
  (database) => {
    it("say the same on both engines", async () => {
      const app = anApp(database());
      const read = async (path: string) => (await app.request(`/api/v1${path}`)).text();
      expect(await read("/brontabellen/47018NED/waarnemingen?formaat=csv")).toContain("GeregistreerdeMisdrijven;SoortMisdrijf=1.1.1;");
      expect(JSON.parse(await read("/indicatoren/residential-burglary"))).toMatchObject({
        waarden: { steden: 41, eerstePeriode: "2012JJ00" },
      });
    });
  },
  undefined,
  "content",
);
