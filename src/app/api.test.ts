import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiDocument, type Caller, pathOf, promisedBy, readAll, readDocument, readList } from "../../tests/build/api.ts";
import { parseCsv } from "../../tests/build/csv.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../../tests/build/database.ts";
import { anApp } from "../../tests/build/house.ts";

/** How many of each there are in the starting content. */
const counts = {
  agendas: 1,
  themas: 9,
  speerpunten: 45,
  aanbod: 50,
  vragen: 58,
  doelen: 26,
  initiatieven: 123,
  standpunten: 49,
  bijeenkomsten: 32,
  gremia: 50,
  zetels: 69,
  steden: 41,
  organisaties: 178,
  regios: 254,
  indicatoren: 118,
  brontabellen: 14,
  voortgang: 9,
  samenhang: 90,
} as const;
const names = Object.keys(counts);

let test: TestDatabase;
let app: Caller;
let document: ApiDocument;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
  document = await readDocument(app);
});
afterAll(() => test.drop());

const idsOf = (pages: Awaited<ReturnType<typeof readAll>>): readonly string[] =>
  pages.flatMap((page) => page.resultaten.map(({ id }) => id));

/** A cell as it was before the force was taken out of it. */
const unharmed = (cell: string): string => cell.replace(/^'(?='*[=+\-@])/, "");

const isPlain = (value: unknown): boolean => value === null || ["string", "number"].includes(typeof value);
const inCell = (value: unknown): string =>
  value === null ? "" : typeof value === "number" ? String(value).replace(".", ",") : String(value);

describe("every collection", () => {
  it.each(Object.entries(counts))("%s holds %i", async (name, count) => {
    expect((await readList(app, `/api/v1/${name}`)).totaal).toBe(count);
  });

  it.each(names)("%s answers as the document says, list and items", async (name) => {
    const list = promisedBy(document, `/${name}`, "200", "application/json");
    const item = promisedBy(document, `/${name}/{id}`, "200", "application/json");
    for (const page of await readAll(app, `/api/v1/${name}?aantal=100`)) {
      expect(list.safeParse(page).error?.issues).toBeUndefined();
      for (const { id, _links } of page.resultaten) {
        const response = await app.request(pathOf(_links.self.href));
        const body: unknown = await response.json();
        expect(item.safeParse(body).error?.issues).toBeUndefined();
        expect(body).toMatchObject({ id });
      }
    }
  });

  it.each(names)("%s says in its list nothing else than in its items", async (name) => {
    for (const { _links, ...row } of (await readList(app, `/api/v1/${name}?aantal=100`)).resultaten) {
      const item: unknown = await (await app.request(pathOf(_links.self.href))).json();
      expect(item).toMatchObject(row);
    }
  });

  it.each(names)("%s leads to pages that are there", async (name) => {
    const { resultaten } = await readList(app, `/api/v1/${name}?aantal=3`);
    for (const { _links } of resultaten) expect((await app.request(pathOf(_links.alternate.href))).status).toBe(200);
  });

  it.each(names)("%s shows each item once, whatever the size of the pages", async (name) => {
    const whole = idsOf(await readAll(app, `/api/v1/${name}?aantal=100`));
    const inSevens = await readAll(app, `/api/v1/${name}?aantal=7`);
    expect(idsOf(inSevens)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    expect(inSevens.slice(0, -1).every((page) => page.resultaten.length === 7)).toBe(true);
  });

  it.each(names)("%s has all its rows in CSV, in the same order", async (name) => {
    const response = await app.request(`/api/v1/${name}?formaat=csv`);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="g40-${name}-2026-11-24.csv"`);
    const [head = [], ...rows] = parseCsv(Buffer.from(await response.arrayBuffer()).toString("utf8"));
    expect(head[0]).toBe("id");
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map(([id]) => id)).toEqual(idsOf(await readAll(app, `/api/v1/${name}?aantal=100`)));
  });

  it.each(names)("%s says the same in CSV as in JSON", async (name) => {
    const [head = [], ...rows] = parseCsv(await (await app.request(`/api/v1/${name}?formaat=csv`)).text());
    const items = (await readAll(app, `/api/v1/${name}?aantal=100`)).flatMap((page) => page.resultaten);
    expect(rows).toHaveLength(items.length);
    for (const [at, item] of items.entries()) {
      const cells = Object.fromEntries(head.map((key, column) => [key, unharmed(rows[at]?.[column] ?? "")]));
      const plain = Object.entries(item).filter(([key, value]) => key in cells && isPlain(value));
      expect(cells).toMatchObject(Object.fromEntries(plain.map(([key, value]) => [key, inCell(value)])));
    }
  });
});

describe("the filters", () => {
  it.each([
    ["vragen", "/vragen-aan-het-rijk", "thema=3"],
    ["vragen", "/vragen-aan-het-rijk", "oordeel=granted"],
    ["vragen", "/vragen-aan-het-rijk", "oordeel=unknown&gericht=rijk"],
    ["vragen", "/vragen-aan-het-rijk", "instrument=budget&thema="],
    ["aanbod", "/aanbod", "thema=5"],
    ["aanbod", "/aanbod", "stand=done"],
    ["doelen", "/doelen", "soort=goal"],
    ["initiatieven", "/initiatieven", "stad=zwolle"],
    ["initiatieven", "/initiatieven", "speerpunt=3.1"],
    ["initiatieven", "/initiatieven", "stand=pilot&thema=2"],
    ["standpunten", "/standpunten", "vorm=brief"],
    ["standpunten", "/standpunten", "thema=2&oordeel=partly"],
    ["steden", "/steden", "provincie=PV23"],
    ["steden", "/steden", "regio=AM36"],
  ])("of %s choose the same as those of the page %s?%s", async (name, page, query) => {
    const list = await readList(app, `/api/v1/${name}?${query}&aantal=100`);
    const html = await (await app.request(`${page}?${query}`)).text();
    const shown = html.slice(html.indexOf(name === "steden" ? 'id="lijst"' : "<h1"), html.indexOf('class="exports'));
    const every = await readAll(app, `/api/v1/${name}?aantal=100`);
    const onPage = every
      .flatMap(({ resultaten }) => resultaten)
      .filter(({ _links }) => shown.includes(`href="${pathOf(_links.alternate.href)}"`));
    expect(list.totaal).toBeGreaterThan(0);
    expect(onPage.map(({ id }) => id).toSorted()).toEqual(list.resultaten.map(({ id }) => id).toSorted());
  });

  it.each([
    ["vragen", "oordeel=ingewilligd", "oordeel=granted"],
    ["vragen", "instrument=geld", "instrument=budget"],
    ["aanbod", "stand=gedaan", "stand=done"],
    ["doelen", "soort=eigen-termijn", "soort=own-deadline"],
    ["initiatieven", "stand=loopt", "stand=running"],
    ["standpunten", "oordeel=deels", "oordeel=partly"],
  ])("of %s take %s as the page takes %s", async (name, dutch, code) => {
    const inDutch = await readList(app, `/api/v1/${name}?${dutch}`);
    expect(inDutch.totaal).toBeGreaterThan(0);
    expect(inDutch.resultaten).toEqual((await readList(app, `/api/v1/${name}?${code}`)).resultaten);
  });

  it("put the cities with the most inhabitants first when asked", async () => {
    const { resultaten } = await readList(app, "/api/v1/steden?sorteer=inwoners&aantal=100");
    const inhabitants = resultaten.map(({ inwoners }) => (inwoners as { aantal: number }).aantal);
    expect(inhabitants).toEqual(inhabitants.toSorted((a, b) => b - a));
  });

  it("choose the focus points of a theme, also those that it shares", async () => {
    const { resultaten } = await readList(app, "/api/v1/speerpunten?thema=5");
    const themes = resultaten.map(({ themas }) => (themas as readonly { plaats: number }[]).map(({ plaats }) => plaats));
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.every((places) => places.includes(5))).toBe(true);
  });

  it("stay in the links between pages", async () => {
    const { _links } = await readList(app, "/api/v1/initiatieven?thema=2&stad=&aantal=5");
    expect(_links["next"]?.href).toBe("https://spil.example/api/v1/initiatieven?thema=2&aantal=5&pagina=2");
  });
});

describe("an item", () => {
  it("is found under an id that it had before it went up in another", async () => {
    expect(await (await app.request("/api/v1/initiatieven/i002")).json()).toMatchObject({ id: "i001" });
  });

  it.each(names)("of %s that is not there answers 404", async (name) => {
    for (const id of ["bestaat-niet", "-", "2019-2022-99.9", "2019-2022-", "%00", "a%2Fb", "__proto__"]) {
      expect((await app.request(`/api/v1/${name}/${id}`)).status).toBe(404);
    }
  });
});

onBothEngines(
  "the public API",
  (database) => {
    it("says the same as it does here", async () => {
      const other = anApp(database());
      for (const name of names) {
        expect(await readList(other, `/api/v1/${name}?aantal=100`)).toEqual(await readList(app, `/api/v1/${name}?aantal=100`));
      }
    });
  },
  undefined,
  "content",
);
