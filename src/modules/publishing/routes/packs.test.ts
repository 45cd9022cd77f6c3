import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn } from "../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { attributeOf, linksIn, textsIn } from "../../../../tests/build/html.ts";
import { headingsIn, paperOf } from "../../../../tests/build/told-pack.ts";
import type { Language } from "../../../lib/language.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const get = (path: string, language: Language = "nl", cookie = "") =>
  app.request(path, { headers: { cookie: `${cookie}; taal=${language}` } });

describe("the form", () => {
  it("offers what there is, with everything ticked and this year chosen, in both languages", async () => {
    for (const [language, words] of [
      ["nl", "Het hele netwerk"],
      ["en", "The whole network"],
    ] as const) {
      const html = await (await get("/stukken", language)).text();
      expect(html).toContain(words);
      expect(html).toContain('<option value="themagroep-woningmarkt">');
      expect(html.match(/type="checkbox" name="deel" value="[a-z]+" checked/g)).toHaveLength(11);
      expect(html).toContain('value="dit-jaar" selected');
    }
  });

  it("offers no room from which the platform is run", async () => {
    const html = await (await get("/stukken", "nl", (await aSignedIn(current.database, "secretary")).headers.cookie)).text();
    expect(html).not.toContain('value="secretariaat"');
  });

  it("leads to an address that names agenda, days and parts, where the choice is shown", async () => {
    const answer = await get("/stukken/keuze?soort=jaarverslag&agenda=&gremium=&periode=vorig-jaar&van=&tot=&deel=vragen&deel=aanbod");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/stukken/jaarverslag?agenda=2019-2022&van=2025-01-01&tot=2025-12-31&deel=vragen&deel=aanbod",
    ]);
  });

  it("says what is wrong and keeps what was chosen", async () => {
    const answer = await get("/stukken/keuze?soort=jaarverslag&gremium=themagroep-woningmarkt&van=2025-01-01");
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(textsIn(html, "li")).toEqual(
      expect.arrayContaining([expect.stringContaining("Kies ten minste één onderdeel."), expect.stringContaining("Vul beide dagen in")]),
    );
    expect(html).toContain('value="jaarverslag" selected');
    expect(html).toContain('value="themagroep-woningmarkt" selected');
    expect(html).toContain('value="2025-01-01"');
  });

  it("begins with a choice that somebody wants to change", async () => {
    const html = await (await get("/stukken?soort=jaarverslag&agenda=2019-2022&van=2024-03-01&tot=2024-05-31&deel=vragen")).text();
    expect(html).toContain('value="2024-03-01"');
    expect(html.match(/type="checkbox" name="deel" value="[a-z]+" checked/g)).toEqual([
      'type="checkbox" name="deel" value="vragen" checked',
    ]);
  });
});

describe("what is shown before it is made", () => {
  it("says of every part how many there are of what, and that there is nothing where there is nothing", async () => {
    const html = await (await get("/stukken/bestuursstuk?van=1990-01-01&tot=1990-12-31")).text();
    const says = textsIn(html, "li").join("\n");
    expect(says).toContain("58 vragen aan anderen. In deze periode gebeurde er, voor zover wij weten, niets mee.");
    expect(says).toContain("In deze periode kennen wij geen standpunt.");
    expect(says).toContain("In deze periode kennen wij geen bijeenkomst, en ook geen die nog komt.");
    expect(says).toContain("Wat steden in bevestigingsrondes antwoorden, staat alleen in het stuk van wie een ronde mag volgen.");
  });

  it("says the same as the paper, in both languages, and leads to it as PDF and for Word", async () => {
    for (const language of ["nl", "en"] as const) {
      const html = await (await get(`/stukken/jaarverslag?van=2019-01-01&tot=2022-12-31`, language)).text();
      const paper = await paperOf(current.database, { kind: "annual", span: { from: "2019-01-01", until: "2022-12-31" } }, { language });
      expect(textsIn(html, "h1")).toEqual([paper.title]);
      const main = textsIn(html, "main").join("");
      for (const title of headingsIn(paper)) expect(main).toContain(title);
      const downloads = linksIn(html).flatMap(({ href }) => (/\.(pdf|docx)\?/.test(href) ? [href.replaceAll("&amp;", "&")] : []));
      expect(downloads).toEqual([
        "/stukken/jaarverslag.pdf?agenda=2019-2022&van=2019-01-01&tot=2022-12-31",
        "/stukken/jaarverslag.docx?agenda=2019-2022&van=2019-01-01&tot=2022-12-31",
      ]);
    }
  });

  it("of a body of which nobody recorded what it is about, says that it tells of the whole agenda", async () => {
    const html = await (await get("/stukken/bestuursstuk?gremium=algemeen-bestuur")).text();
    expect(textsIn(html, "p").join("\n")).toContain("Waarover Algemeen bestuur in deze agenda gaat, ligt niet vast.");
    expect(html).toContain("58 vragen aan anderen.");
  });
});

describe("what is asked for wrongly", () => {
  it.each([
    ["/stukken/roman", 404],
    ["/stukken/roman.pdf", 404],
    ["/stukken/bestuursstuk.exe", 404],
    ["/stukken/bestuursstuk?gremium=nergens", 404],
    ["/stukken/bestuursstuk.pdf?gremium=nergens", 404],
    ["/stukken/bestuursstuk?gremium=..%2F..%2Fetc", 404],
    ["/stukken/bestuursstuk?agenda=1648-1651", 404],
    ["/stukken?agenda=1648-1651", 404],
    ["/stukken/keuze?soort=bestuursstuk&deel=vragen&periode=dit-jaar&gremium=nergens", 404],
    ["/stukken/bestuursstuk?van=2025-02-30&tot=2025-03-01", 400],
    ["/stukken/bestuursstuk?van=gisteren&tot=vandaag", 400],
    ["/stukken/jaarverslag.pdf?van=2025-12-31&tot=2025-01-01", 400],
    ["/stukken/jaarverslag?van=2025-01-01", 400],
    ["/stukken/jaarverslag?deel=geld", 400],
    ["/stukken/jaarverslag?van=2025-01-01&van=2024-01-01&tot=2025-12-31", 400],
  ])("%s answers %i, in a page of ours", async (path, status) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(attributeOf(html, "html", "lang")).toBe("nl");
  });

  it("where there is no agenda yet, says that there is nothing to tell", async () => {
    const empty = await freshSqlite();
    for (const path of ["/stukken", "/stukken/keuze", "/stukken/bestuursstuk", "/stukken/jaarverslag.pdf"]) {
      const answer = await anApp(empty.database).request(path);
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        404,
        expect.stringContaining("Er is nog geen agenda om over te vertellen."),
      ]);
    }
    await empty.drop();
  });

  it("shows what somebody typed as words", async () => {
    const html = await (await get(`/stukken/keuze?soort=${encodeURIComponent('"><script>')}&van=${encodeURIComponent("<b>")}`)).text();
    expect(html).not.toMatch(/<script>|<b>/);
  });

  it("may be a period of nothing or of everything", async () => {
    for (const days of ["van=0001-01-01&tot=0001-01-01", "van=0001-01-01&tot=9999-12-31"])
      expect((await get(`/stukken/jaarverslag?${days}`)).status).toBe(200);
  });
});

describe("the way to it", () => {
  it.each([
    ["/agenda/2019-2022", "/stukken?agenda=2019-2022"],
    ["/netwerk/themagroep-woningmarkt", "/stukken?gremium=themagroep-woningmarkt"],
  ])("is on %s", async (path, href) => {
    expect(linksIn(await (await get(path)).text()).map((link) => link.href)).toContain(href);
  });

  it("is on the first page of the administration", async () => {
    const { headers } = await aSignedIn(current.database, "lead");
    expect(await (await app.request("/beheer", { headers })).text()).toContain('href="/stukken"');
  });
});
