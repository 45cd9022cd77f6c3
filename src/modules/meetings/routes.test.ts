import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";
import { aMeeting } from "../../../tests/build/meeting.ts";
import { asId, type CityId } from "../../lib/ids.ts";
import { transact } from "../../platform/db/transact.ts";
import { saveMeeting } from "./store/save.ts";

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
  [...html.matchAll(/class="row__title"[^>]*><a[^>]*href="\/bijeenkomsten\/([^"]+)"/g)].map(([, slug]) => slug);

describe("the pages of meetings", () => {
  it("list all 32 by year, from 2025 to the one without a date", async () => {
    const { status, html } = await read("/bijeenkomsten");
    expect(status).toBe(200);
    expect(new Set(listed(html)).size).toBe(32);
    expect([...html.matchAll(/id="jaar-(\w+)"/g)].map(([, year]) => year)).toEqual([
      ...["2025", "2023", "2022", "2021", "2020", "2019", "2018", "2017", "2014"],
      "onbekend",
    ]);
    expect(html).toContain("datum onbekend (voor 15 maart 2019 of op die dag)");
  });

  it("say on top that none is to come", async () => {
    const { html } = await read("/bijeenkomsten");
    expect(html.indexOf("Wij kennen nu geen bijeenkomst die nog komt")).toBeGreaterThan(html.indexOf("Nog te komen"));
    expect(html.indexOf("Nog te komen")).toBeLessThan(html.indexOf('id="jaar-2025"'));
  });

  it("show what fits kind and city together, and say how many of how many", async () => {
    const { html } = await read("/bijeenkomsten?soort=political-network-day&stad=schiedam");
    expect(listed(html)).toEqual(["netwerkdag-schiedam-2025-06-04", "netwerkdag-schiedam-2018-02-15"]);
    expect(html).toContain("2 van 32 bijeenkomsten");
    expect(html).toContain("/api/v1/bijeenkomsten?soort=political-network-day&amp;stad=schiedam&amp;formaat=csv");
  });

  it("say what to do when nothing fits", async () => {
    for (const path of ["/bijeenkomsten?stad=nergenshuizen", "/bijeenkomsten?gremium=nergens", "/bijeenkomsten?soort=other&stad=assen"]) {
      const { status, html } = await read(path);
      expect([status, listed(html)]).toEqual([200, []]);
      expect(html).toContain("Wis de filters");
    }
  });

  it("refuse a kind that does not exist", async () => {
    expect((await read("/bijeenkomsten?soort=feest")).status).toBe(400);
  });

  it("tell of one when and where it was, what was on it, who came and where that is told", async () => {
    const { status, html } = await read("/bijeenkomsten/netwerkdagen-almere-2022-09-22");
    expect(status).toBe(200);
    for (const words of [
      "22 september 2022 tot en met 23 september 2022",
      'href="/steden/almere"',
      "meer dan 160",
      "gehouden",
      "Nieuw dagelijks bestuur begint",
      "g40stedennetwerk.nl",
      "Verwijzen naar deze pagina",
    ]) {
      expect(html).toContain(words);
    }
  });

  it("tell of one that was cancelled that it was, and of one without a programme that there is none", async () => {
    expect((await read("/bijeenkomsten/netwerkdag-2021-12-03")).html).toMatch(/afgelast.*vervangende dag gepland in februari 2022/);
    const { html } = await read("/bijeenkomsten/ambtelijke-netwerkdag-s-hertogenbosch-2023-11-16");
    expect(html).toContain("Onze bronnen noemen geen programma.");
    expect(html).toMatch(/aangekondigd.*verslag niet gevonden/);
  });

  it("keep a source that is told in words as words, not as a link", async () => {
    const { html } = await read("/bijeenkomsten/netwerkdag-schiedam-2018-02-15");
    expect(html).toContain("adres weggelaten: bevat een naam");
    expect(html).not.toMatch(/href="[^"]*adres weggelaten/);
  });

  it("name every day of a series", async () => {
    const { html } = await read("/bijeenkomsten/vrijdagmiddagen-zorg-jeugd-en-onderwijs-2019-04-05");
    expect(html).toContain("ook op 7 juni 2019, 13 september 2019, 1 november 2019, 13 december 2019");
  });

  it("answer 404 with a sentence where no meeting is", async () => {
    const { status, html } = await read("/bijeenkomsten/zo-iets");
    expect(status).toBe(404);
    expect(html).toContain("Kijk in de lijst met bijeenkomsten.");
  });

  it("hang on the page of the city where they were", async () => {
    const { html } = await read("/steden/schiedam");
    expect(listed(html)).toEqual(["netwerkdag-schiedam-2025-06-04", "netwerkdag-schiedam-2018-02-15"]);
    expect(html).toContain("2 bijeenkomsten die wij kennen waren in Schiedam.");
    expect((await read("/steden/hoorn")).html).not.toContain('id="bijeenkomsten"');
  });

  it("hang on the page of a body that met or is named, with the way to all of them, and lead back to it", async () => {
    const slug = "themagroep-sterke-keten-van-participatie-leren-werken-en-ondernemen";
    const { status, html } = await read(`/netwerk/${slug}`);
    expect([status, listed(html).length]).toEqual([200, 5]);
    expect(html).toContain("Wij kennen 6 bijeenkomsten van dit gremium");
    expect(html).toContain("Wij kennen nu geen bijeenkomst die nog komt.");
    expect(listed((await read(`/bijeenkomsten?gremium=${slug}`)).html)).toHaveLength(6);
    expect((await read("/bijeenkomsten/netwerkdag-assen-2019-05-23")).html).toContain(`href="/netwerk/${slug}"`);
  });

  it("speak English when asked, and mark what stays Dutch", async () => {
    const { html } = await read("/bijeenkomsten/netwerkdag-breda-2019-09-26?taal=en");
    expect(html).toContain("What was on the programme");
    expect(html).toContain('<h1 lang="nl">');
  });
});

describe("a meeting that is still to come", () => {
  it("stands on top, and on the page of its city, and says so when it was cancelled", async () => {
    const own = await freshSqlite("content");
    const begins = { on: "2027-02-11", note: null };
    const hostCity = asId<CityId>("GM0513");
    await transact(own.database, (tx) => saveMeeting(tx, aMeeting({ id: "new", begins, hostCity, status: "cancelled" })));
    const visit = anApp(own.database);
    const html = await (await visit.request("/bijeenkomsten")).text();
    expect(listed(html)[0]).toBe("bijeenkomst-new");
    expect(html).toContain("afgelast");
    expect(html).not.toContain("Wij kennen nu geen bijeenkomst die nog komt");
    expect(listed(await (await visit.request("/steden/gouda")).text())).toEqual(["bijeenkomst-new"]);
    await own.drop();
  });
});
