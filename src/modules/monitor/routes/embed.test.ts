import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";

describe("a picture of a figure for other sites", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => (await app.request(path)).text();

  it.each([
    ["lijn", "chart__line"],
    ["spreiding", "chart__spot"],
    ["kaart", "tile-map"],
  ])("shows %s alone, with its source, its day of reading and the way back, in sound HTML", async (kind, sign) => {
    const html = await read(`/cijfers/residential-burglary/insluiten?stad=zwolle&grafiek=${kind}`);
    expect(html).toContain(sign);
    expect(html).toContain("Zwolle");
    expect(html).toMatch(/Bron: CBS 03759ned, CC BY 4.0, gelezen 2 juli 2026; Politie 47018NED/);
    expect(html).toContain('<a class="nl-link" href="/cijfers/residential-burglary?stad=zwolle">Lees meer en zie de tabel bij G40</a>');
    expect(html.match(/<figure/g)).toHaveLength(1);
    expect(await problemsInHtml(html)).toEqual([]);
  });

  it("has no scripts, menus or forms, is kept out of search engines, and opens every link outside the frame", async () => {
    const html = await read("/cijfers/residential-burglary/insluiten");
    expect(html).not.toMatch(/<script|<nav|<form|<header|<footer|onclick|javascript:/);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<base target="_blank"/>');
    expect(html).toContain('<link rel="canonical" href="https://spil.example/cijfers/residential-burglary"/>');
  });

  it("shows the map unless another is asked for, of all cities or where they lie", async () => {
    expect(await read("/cijfers/residential-burglary/insluiten")).toContain("tile-map");
    expect(await read("/cijfers/residential-burglary/insluiten?kaart=stippen")).toContain("dot-map");
  });

  it("says so when there are no values, and is not there for what is no figure, no city or no picture", async () => {
    expect(await read("/cijfers/loneliness/insluiten?grafiek=lijn")).toContain("Van dit cijfer staan nog geen waarden in Spil.");
    expect((await app.request("/cijfers/onzin/insluiten")).status).toBe(404);
    expect((await app.request("/cijfers/woz-value/insluiten?stad=amsterdam")).status).toBe(404);
    expect((await app.request("/cijfers/woz-value/insluiten?grafiek=<script>")).status).toBe(400);
  });

  it("is offered on the page of the figure as code to copy, for the choices that were made", async () => {
    const html = await read("/cijfers/residential-burglary?stad=zwolle&kaart=stippen");
    const codes = [...html.matchAll(/<input [^>]*readonly[^>]* value="([^"]+)"/g)].map(([, code = ""]) =>
      code.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
    );
    expect(codes).toHaveLength(1);
    expect(codes[0]).toContain('src="https://spil.example/cijfers/residential-burglary/insluiten?stad=zwolle&amp;grafiek=lijn"');
    expect(html).toContain('href="/cijfers/residential-burglary/insluiten?stad=zwolle&amp;grafiek=kaart&amp;kaart=stippen"');
    expect(codes.every((code) => code.includes('title="Woninginbraak"'))).toBe(true);
    expect(await read("/cijfers/loneliness")).not.toContain("<iframe");
  });
});
