import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";

describe("the pages of positions", () => {
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
    [...html.matchAll(/class="row__title"[^>]*><a[^>]*href="\/standpunten\/([^"]+)"/g)].map(([, slug]) => slug);

  it("list all 49 by year, from 2026 to the one without a date", async () => {
    const { status, html } = await read("/standpunten");
    expect(status).toBe(200);
    expect(new Set(listed(html)).size).toBe(49);
    expect([...html.matchAll(/id="jaar-(\w+)"/g)].map(([, year]) => year)).toEqual([
      ...["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019"],
      "onbekend",
    ]);
    expect(html).toContain("2022 (2022 of 2023, jaar onzeker)");
  });

  it("show what fits theme, form and verdict together, and say how many of how many", async () => {
    const { html } = await read("/standpunten?thema=9&vorm=persreactie&oordeel=partly");
    expect(listed(html)).toHaveLength(3);
    expect(html).toContain("3 van 49 standpunten");
    expect(html).toContain("/api/v1/standpunten?thema=9&amp;vorm=persreactie&amp;oordeel=partly&amp;formaat=csv");
  });

  it("say what to do when nothing fits", async () => {
    for (const path of ["/standpunten?vorm=lied", "/standpunten?thema=99", "/standpunten?agenda=1999-2002&thema=1"]) {
      const { status, html } = await read(path);
      expect([status, listed(html)]).toEqual([200, []]);
      expect(html).toContain("Wis de filters");
    }
  });

  it("refuse a verdict that does not exist", async () => {
    expect((await read("/standpunten?oordeel=prima")).status).toBe(400);
  });

  it("tell of one what it says, to whom, with whom, for whom, and what came of it", async () => {
    const { status, html } = await read("/standpunten/manifest-dicht-de-kloof-voor-kwetsbare-wijken");
    expect(status).toBe(200);
    for (const words of [
      "26 mei 2021",
      "Vervolg op een manifest van juni 2020",
      "Tweede Kamer; nieuw kabinet",
      "Aedes, PO-Raad",
      "vijftien burgemeesters",
      "In juli 2022 begon het Nationaal Programma",
      "bewijst niet dat het een door het ander kwam",
      "tilburgers.nl",
      "gemeente.nu",
      "Verwijzen naar deze pagina",
      'href="/agenda/2019-2022/thema/5"',
      'href="/standpunten?agenda=2019-2022&amp;thema=5"',
    ]) {
      expect(html).toContain(words);
    }
  });

  it("admit that an outcome has no source yet", async () => {
    const { html } = await read("/standpunten/integrale-aanpak-van-asiel-tot-en-met-integratie");
    expect(html).toContain("Bij deze uitkomst is nog geen bron genoemd.");
    expect(html).toContain("datum onbekend");
  });

  it("answer 404 with a sentence where no position is", async () => {
    const { status, html } = await read("/standpunten/zo-iets");
    expect(status).toBe(404);
    expect(html).toContain("Kijk in de lijst met standpunten.");
  });

  it("hang on the page of their theme and of its focus points, with the way to all of them", async () => {
    const theme = await read("/agenda/2019-2022/thema/9");
    expect(listed(theme.html)).toHaveLength(5);
    expect(theme.html).toContain('href="/standpunten?agenda=2019-2022&amp;thema=9"');
    expect((await read("/agenda/2019-2022/speerpunt/9.1")).html).toContain("over het thema van dit speerpunt");
  });

  it("hang on the page of an ask by its theme, without claiming that they make this very ask", async () => {
    const { html } = await read("/agenda/2019-2022/vraag/9.4");
    expect(listed(html)).toHaveLength(5);
    expect(html).toContain("19 keer namen de steden samen het woord over het thema van deze vraag. Welk standpunt juist deze vraag stelt");
  });

  it("speak English when asked, and mark what stays Dutch", async () => {
    const { html } = await read("/standpunten/manifest-dicht-de-kloof-voor-kwetsbare-wijken?taal=en");
    expect(html).toContain("What came of it?");
    expect(html).toContain('<h1 lang="nl">');
  });
});
