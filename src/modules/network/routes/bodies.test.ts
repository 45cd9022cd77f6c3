import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the pages of the network", () => {
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
  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  const part = (html: string, from: string, until: string) => html.slice(html.indexOf(from), html.indexOf(until, html.indexOf(from)));
  const bodiesIn = (html: string) => [...html.matchAll(/body-card__name"[^>]*><a[^>]*href="\/netwerk\/([^"?]+)/g)].map(([, slug]) => slug);

  it("tell who led the theme group on housing of the physical pillar in October 2022, with role and city", async () => {
    const { status, html } = await read("/netwerk/themagroep-woningmarkt?op=2022-10-01");
    expect(status).toBe(200);
    const seats = textOf(part(html, "seats-now", "</ul>"));
    expect(seats).toContain("Bestuurlijk trekker Delft wethouder niet zeker begin onbekend; laatst gezien 10 februari 2023");
    expect(seats).toContain("Zoetermeer wethouder");
    expect(textOf(html)).toContain("Zetels op 1 oktober 2022");
    expect(html).toContain('href="/netwerk/fysieke-pijler?op=2022-10-01"');
  });

  it("show the tree of a day: boards, three pillars, their groups, and a vacant seat as vacant", async () => {
    const { html } = await read("/netwerk?op=2022-10-01");
    expect(bodiesIn(html).slice(0, 3)).toEqual(["algemeen-bestuur", "dagelijks-bestuur", "fysieke-pijler"]);
    expect(bodiesIn(html)).toEqual(expect.arrayContaining(["sociale-pijler", "pijler-economie-en-werk", "themagroep-veiligheid"]));
    expect(textOf(html)).toMatch(/Zorg, Jeugd en Onderwijs Voorzitter vacant/);
    expect(textOf(html)).toContain("Op 1 oktober 2022: 41 leden");
  });

  it("leave out groups that had gone on as another, and show them on an earlier day", async () => {
    const later = bodiesIn((await read("/netwerk?op=2022-10-01")).html);
    const earlier = bodiesIn((await read("/netwerk?op=2019-01-01")).html);
    expect([later.includes("themagroep-omgevingswet"), earlier.includes("themagroep-omgevingswet")]).toEqual([false, true]);
    expect([later.includes("smart-living"), later.includes("themagroep-smart-cities")]).toEqual([false, false]);
  });

  it("say of today that the last source is older", async () => {
    expect(textOf((await read("/netwerk")).html)).toContain("De laatste bron die wij voor deze dag vonden, is van 4 juni 2025");
  });

  it("say of a day before all sources that nothing is known, and of a day to come that it is", async () => {
    expect(textOf((await read("/netwerk?op=2000-01-01")).html)).toContain("Van 1 januari 2000 weten wij niets");
    expect(textOf((await read("/netwerk?op=2030-01-01")).html)).toContain("Deze dag moet nog komen");
  });

  it("say of a body that it did not exist on a day", async () => {
    const { html } = await read("/netwerk/themagroep-omgevingswet?op=2023-01-01");
    expect(textOf(html)).toContain("Op 1 januari 2023 bestond dit gremium niet");
    expect(textOf(html)).toMatch(/Ging verder als Themagroep Leefomgeving en stedelijke transformatie/);
  });

  it("refuse a day that does not exist, and a body that does not", async () => {
    expect((await read("/netwerk?op=2022-02-30")).status).toBe(400);
    expect((await read("/netwerk/niets")).status).toBe(404);
  });

  it("draw the course of a group in its grid, with what the source leaves out", async () => {
    const { html } = await read("/netwerk/themagroep-sterke-keten-van-participatie-leren-werken-en-ondernemen");
    const course = textOf(part(html, '"course-grid"', "</dl>"));
    expect(course).toMatch(/Context .* Inzet .* Nodig .* Aandachtspunten De armoedeval/);
    expect(textOf(html)).toContain("De groep gebruikt dit raster zelf");
    expect(textOf(html)).toContain("Niet in de bron");
  });

  it("put the cities that take part on the map, in the latest of two times", async () => {
    const { html } = await read("/netwerk/themagroep-vergunninghouders-en-asiel");
    expect(html.match(/level-3/g)).toHaveLength(29);
    expect(textOf(html)).toMatch(/29 steden, vanaf 2022 .* 25 steden, circa 2018-2022/);
  });

  it("name on the page of a city where it sits", async () => {
    const seats = textOf(part((await read("/steden/almere")).html, 'id="zetels"', "</section>"));
    expect(seats).toMatch(/Fysieke pijler Voorzitter Sinds 22 september 2022/);
    expect(seats).toContain("Doet mee in");
  });

  it("name on the page of a focus point who is about it, with the cities that lead", async () => {
    const about = textOf(part((await read("/agenda/2019-2022/speerpunt/2.3")).html, 'id="wie-gaan-hierover"', "</section>"));
    expect(about).toMatch(/Themagroep Woningmarkt .*Delft/);
  });

  it("say the same to programs: the seats of a city on a day", async () => {
    const answer = await app.request("/api/v1/zetels?organisatie=GM0034&op=2022-10-01");
    const { resultaten } = await answer.json();
    expect(resultaten.map(({ gremium, rol }: { gremium: string; rol: string }) => `${gremium} ${rol}`).toSorted()).toEqual([
      "pijler-fysiek voorzitter",
      "pijler-sociaal vicevoorzitter",
      "tg-vergunninghouders-asiel secretaris",
      "tg-wonen-welzijn-zorg voorzitter",
    ]);
  });
});
