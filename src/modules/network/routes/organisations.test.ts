import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the pages of organisations", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
  const listed = (html: string) =>
    [...html.slice(html.indexOf('id="lijst"')).matchAll(/href="\/(organisaties|steden)\/([^"?]+)"/g)].map(([, , slug]) => slug);

  it("list all 178 by kind, and lead to the page of a city that is a member", async () => {
    const { status, html } = await read("/organisaties");
    expect(status).toBe(200);
    expect(html).toContain("Alle 178 organisaties");
    expect(new Set(listed(html)).size).toBe(178);
    expect(html).toContain('href="/steden/zwolle"');
    expect(html).toContain('href="/organisaties/rotterdam"');
  });

  it("show what fits kind, theme and words together, and export the same", async () => {
    const { html } = await read("/organisaties?soort=trade-union&thema=4&zoek=landelijk+beraad");
    expect(listed(html)).toEqual(["cnv", "fnv", "vcp"]);
    expect(html).toContain("3 van 178 organisaties");
    expect(html).toContain("/api/v1/organisaties?soort=trade-union&amp;thema=4&amp;zoek=landelijk+beraad&amp;formaat=csv");
  });

  it("find an organisation by a name that it had before", async () => {
    expect(listed((await read("/organisaties?zoek=verkeer+waterstaat")).html)).toEqual(["ministerie-ienw"]);
  });

  it("say what to do when nothing fits, also for a theme that is not there", async () => {
    for (const path of ["/organisaties?zoek=xyzzy", "/organisaties?thema=99"]) {
      const { status, html } = await read(path);
      expect([status, listed(html)]).toEqual([200, []]);
      expect(html).toContain("Wis de filters");
    }
  });

  it("refuse a kind that does not exist", async () => {
    expect((await read("/organisaties?soort=bedrijf")).status).toBe(400);
  });

  it("tell of one its roles with sources, its names in time, what it took over, and its numbers with every zero", async () => {
    const { status, html } = await read("/organisaties/ministerie-ezk");
    expect(status).toBe(200);
    for (const words of [
      "Werkt met de steden aan de MKB-agenda",
      "Strategische agenda 2019-2022, regel 292",
      'href="/agenda/2019-2022/speerpunt/6.1"',
      "Van 14 oktober 2010 tot 1 januari 2013",
      "Sinds 23 februari 2026",
      'href="/organisaties/ministerie-kgg"',
      "00000001003214369000",
      'href="https://identifier.overheid.nl/tooi/id/ministerie/mnre1045"',
      'href="https://github.com/anneschuth/polder"',
    ]) {
      expect(html).toContain(words);
    }
  });

  it("end a name on the first day on which it is over", async () => {
    expect((await read("/organisaties/ministerie-ezk")).html).toContain("Van 1 januari 2018 tot 2 juli 2024");
  });

  it("show of a province the roles that it shares with the others, and say so", async () => {
    const { html } = await read("/organisaties/provincie-overijssel");
    expect(html).toContain("Als een van de provincies");
    expect(html).toContain("Gezamenlijk werken onder de Omgevingswet.");
  });

  it("list under the category what belongs to it", async () => {
    const { html } = await read("/organisaties/waterschappen");
    const parts = html.slice(html.indexOf("Hieronder vallen"));
    expect(new Set([...parts.matchAll(/href="(\/organisaties\/[^"?]+)"/g)].map(([, href]) => href)).size).toBe(21);
  });

  it("lead from a member city to its own page", async () => {
    const answer = await app.request("/organisaties/zwolle");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/steden/zwolle"]);
  });

  it("are not there for an address that nobody has", async () => {
    expect((await read("/organisaties/zo-iets")).status).toBe(404);
  });

  it("show on a focus point who works on it, and how many more on its theme", async () => {
    const { html } = await read("/agenda/2019-2022/speerpunt/4.4");
    expect(html).toContain("Wie hieraan meewerkt");
    expect(html).toContain("Organiseerde met de G40 het symposium De kracht van de regio");
    expect(html).toContain('href="/organisaties/uwv"');
  });

  it("show on a theme which focus point each role is about", async () => {
    const { html } = await read("/agenda/2019-2022/thema/7");
    const panel = html.slice(html.indexOf('id="organisaties"'));
    expect(panel).toContain('href="/organisaties/waterschappen"');
    expect(panel).toContain('href="/agenda/2019-2022/speerpunt/7.3"');
    expect(panel).toContain('href="/organisaties?thema=7"');
  });

  it("stand behind the page of a city as numbers with their source", async () => {
    const { html } = await read("/steden/zwolle");
    expect(html).toContain("00000001001900249000");
    expect(html).toContain('href="https://organisaties.overheid.nl/33731/"');
  });
});
