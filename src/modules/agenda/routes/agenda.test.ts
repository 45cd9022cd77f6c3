import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { addOtherAgenda } from "../../../../tests/build/other-agenda.ts";

describe("the pages of an agenda", () => {
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
  const linksTo = (html: string, part: string) =>
    [...html.matchAll(new RegExp(`href="[^"]*/${part}/([^"]+)"`, "g"))].map(([, code]) => code);
  const count = (html: string, text: string) => html.split(text).length - 1;
  /** One section of a page by its id. */
  const section = (html: string, id: string) => html.match(new RegExp(`<section id="${id}">.*?</section>`, "s"))?.[0] ?? "";
  const neighbours = (html: string) => html.match(/<nav class="neighbours".*?<\/nav>/s)?.[0] ?? "";

  it("show the only agenda at /agenda, under its own address", async () => {
    const { status, html } = await read("/agenda");
    expect(status).toBe(200);
    expect(html).toContain('<link rel="canonical" href="https://spil.example/agenda/2019-2022"');
    expect(html).toContain('<h1 lang="nl">Steden maken het verschil!</h1>');
  });

  it("list every theme and every focus point once in the contents, and mark the six derived ones", async () => {
    const contents = section((await read("/agenda/2019-2022")).html, "inhoud-agenda");
    expect(linksTo(contents, "thema")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(new Set(linksTo(contents, "speerpunt")).size).toBe(45);
    expect(count(contents, "nl-data-badge")).toBe(6);
    expect(contents).toContain("Wij leidden er 6 af");
  });

  it("say what is not right in the document, and put right what the text refers to", async () => {
    const { html } = await read("/agenda/2019-2022");
    expect(count(section(html, "onregelmatigheden"), "<li>")).toBe(12);
    const references = section(html, "verwijzingen");
    expect(count(references, "<li>")).toBe(9);
    expect(references).toContain("3 daarvan kloppen niet");
    const [wrong = ""] = references.split(">Kloppen<");
    expect(count(wrong, "<li>")).toBe(3);
    expect(wrong).toMatch(/hoofdstuk 4, Stadsvernieuwing 3\.0<\/q>.*thema\/2.*hoofdstuk 2, Stadsvernieuwing 3\.0/s);
  });

  it("say of a theme that its list is missing, and of another that it has no number", async () => {
    const fourth = await read("/agenda/2019-2022/thema/4");
    expect(fourth.html).toContain("ontbreekt in de tekst van het document");
    const ninth = await read("/agenda/2019-2022/thema/9");
    expect(ninth.html).toContain("geen nummer");
    expect(linksTo(section(ninth.html, "speerpunten"), "speerpunt")).toHaveLength(7);
    expect(linksTo(neighbours(ninth.html), "thema")).toEqual(["8"]);
  });

  it("show on a theme what happened in it, what it asks and offers, and the way to its neighbours", async () => {
    const { html } = await read("/agenda/2019-2022/thema/5");
    expect(section(html, "gebeurtenissen")).toContain("Cyberweerbaarheid: Na vijf jaar");
    expect(linksTo(section(html, "vragen"), "vraag")).not.toHaveLength(0);
    expect(linksTo(neighbours(html), "thema")).toEqual(["4", "6"]);
  });

  it("draw the chain of a focus point with the same content as the lists", async () => {
    const chain = section((await read("/agenda/2019-2022/speerpunt/3.1")).html, "keten");
    const [drawing = "", list = ""] = chain.split("</svg><ul");
    expect(linksTo(drawing, "vraag")).toEqual(["3.2", "3.3", "3.5", "3.6", "3.8"]);
    expect(linksTo(list, "vraag")).toEqual(linksTo(drawing, "vraag"));
    expect(linksTo(list, "aanbod")).toEqual(linksTo(drawing, "aanbod"));
    expect(list).toContain("19 initiatieven");
  });

  it("shade the cities that act, and list them beside the map", async () => {
    const deeds = section((await read("/agenda/2019-2022/speerpunt/3.1")).html, "wat-steden-doen");
    expect(count(deeds, 'class="tile level-')).toBe(41);
    expect(count(deeds, "tile level-0")).toBe(41 - 19);
    expect(deeds).toMatch(/steden\/nijmegen">Nijmegen<\/a> <span[^>]*>3 initiatieven/);
  });

  it("link two focus points both ways", async () => {
    expect(section((await read("/agenda/2019-2022/speerpunt/3.6")).html, "samenhang")).toContain("is hetzelfde als");
    expect(linksTo(section((await read("/agenda/2019-2022/speerpunt/2.1")).html, "samenhang"), "speerpunt")).toEqual(["3.6"]);
  });

  it("say what was not found, and that this does not mean that nothing happened", async () => {
    const { html } = await read("/agenda/2019-2022/speerpunt/4.6");
    expect(section(html, "aanbod")).toContain("Dat zegt niet dat de steden niets doen");
    expect(section(html, "vragen")).toContain("Dat zegt niet dat er niets is gevraagd");
    expect(html).toContain("Afgeleid:");
  });

  it("walk on from the last point of a theme to the first of the next", async () => {
    const { html } = await read("/agenda/2019-2022/speerpunt/2.4");
    expect(linksTo(neighbours(html), "speerpunt")).toEqual(["2.3", "3.1"]);
  });

  it("stay light", async () => {
    expect(gzipSync((await read("/agenda/2019-2022/speerpunt/3.1")).html).length).toBeLessThan(15_000);
  });

  it.each([
    ["/agenda/1999-2002", "geen agenda"],
    ["/agenda/2019-2022/thema/10", "geen onderdeel op deze plaats"],
    ["/agenda/2019-2022/thema/03", "geen pagina"],
    ["/agenda/2019-2022/speerpunt/3.9", "geen onderdeel met dit nummer"],
    ["/agenda/1999-2002/speerpunt/3.1", "geen agenda"],
  ])("answer 404 for %s, in words", async (path, words) => {
    const { status, html } = await read(path);
    expect(status).toBe(404);
    expect(html).toContain(words);
  });

  it("speak English when asked, with the agenda’s own words for its levels, and mark what stays Dutch", async () => {
    const { html } = await read("/agenda/2019-2022/speerpunt/3.1?taal=en");
    expect(html).toContain("Focus point 3.1");
    expect(html).toContain("What cities do");
    expect(html).toContain('<h1 lang="nl">');
  });

  it("list the agendas when there is more than one", async () => {
    const several = await freshSqlite("content");
    await addOtherAgenda(several.database);
    const html = await (await anApp(several.database).request("/agenda")).text();
    expect(html).toContain("<h1>Agenda’s</h1>");
    expect([...html.matchAll(/href="\/agenda\/(\d[^"]+)"/g)].map(([, period]) => period)).toEqual(["2019-2022", "2015-2018"]);
    await several.drop();
  });
});
