import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the pages of figures", () => {
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
  /** The words of a page, without its signs. */
  const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

  it("list all 118, and say how many have values", async () => {
    const { status, html } = await read("/cijfers");
    expect(status).toBe(200);
    expect(html).toContain("Alle 118 cijfers");
    expect(new Set([...html.matchAll(/<th scope="row"><a[^>]*href="\/cijfers\/([a-z0-9-]+)"/g)].map(([, id]) => id)).size).toBe(118);
    expect(words(html)).toContain("Van 62 staan de waarden hier");
  });

  it("name the six focus points that no figure measures, each with the reason", async () => {
    const { html } = await read("/cijfers");
    const after = html.slice(html.indexOf("Speerpunten zonder cijfer"));
    expect([...after.matchAll(/speerpunt\/(\d\.\d)"/g)].map(([, code]) => code)).toEqual(["3.3", "5.6", "6.4", "7.1", "8.4", "9.2"]);
  });

  it("show a theme alone, and nothing for a theme that is not there", async () => {
    expect(words((await read("/cijfers?thema=5&tonen=waarden")).html)).toContain("Woninginbraak");
    expect(words((await read("/cijfers?thema=5")).html)).not.toContain("Goede ervaren gezondheid");
    expect(words((await read("/cijfers?thema=99")).html)).not.toContain("Woninginbraak");
    expect((await read("/cijfers?thema=nul")).status).toBe(400);
  });

  it("show a city beside the ten that resemble it most, with the distance", async () => {
    const { html } = await read("/cijfers/residential-burglary?stad=zwolle");
    const table = html.slice(html.indexOf("<h2>Vergelijkbare steden</h2>"));
    const rows = [...table.matchAll(/<th scope="row"><a[^>]*>([^<]+)<\/a><\/th><td>([\d,]+)<\/td>/g)].map(([, city, far]) => [city, far]);
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 3)).toEqual([
      ["'s-Hertogenbosch", "0,54"],
      ["Deventer", "0,62"],
      ["Breda", "0,63"],
    ]);
  });

  it("answer whether a city is behind, and whether the figure is sound", async () => {
    const told = words((await read("/cijfers/residential-burglary?stad=zwolle")).html);
    expect(told).toContain("Zwolle loopt voor: 2 van de 10 vergelijkbare steden doen het beter.");
    expect(told).toContain("let op: De laatste waarde is voorlopig");
    const priced = words((await read("/cijfers/woz-value?stad=zwolle")).html);
    expect(priced).toContain("Daarom staat hier geen oordeel.");
    expect(priced).not.toContain("blijft achter");
  });

  it("bring the residents of Groningen before 2019 to the borders of now, and say so", async () => {
    const { html } = await read("/cijfers/population-average?stad=groningen");
    const row = html.slice(html.indexOf('<th scope="row">2018</th>'));
    expect(row.slice(0, row.indexOf("</tr>"))).toContain("omgerekend naar de grenzen van nu");
    expect(row).toContain("<td><span>230.630</span></td>");
    const told = words(html.slice(html.indexOf("Zo is omgerekend")));
    expect(told).toContain("1 januari 2019 Haren (GM0017) geheel 20.191");
    expect(told).toContain("1 januari 2017 Slochteren (GM0040) een stuk 1.033");
    expect((await read("/cijfers/population-average?stad=zwolle")).html).not.toContain("Zo is omgerekend");
  });

  it("leave a figure without values without a chart, and still say what it means", async () => {
    const { status, html } = await read("/cijfers/loneliness");
    expect(status).toBe(200);
    expect(html).not.toContain("chart__plot");
    expect(words(html)).toContain("Van dit cijfer staan nog geen waarden in Spil.");
    expect(words(html)).toContain("Wat het betekent");
  });

  it("draw the country where no city has a figure, and say that it is the country", async () => {
    const { html } = await read("/cijfers/upscaling-cut");
    expect(words(html)).toContain("Dit cijfer is er alleen voor heel Nederland.");
    expect(html).toContain('<th scope="row">2019</th><td><span>300</span></td>');
    expect(words((await read("/cijfers?thema=9&tonen=waarden")).html)).toContain("alleen Nederland");
    expect(words((await read("/agenda/2019-2022/speerpunt/9.4")).html)).toMatch(
      /Opschalingskorting 300 miljoen euro 2026[^.]*alleen Nederland/,
    );
  });

  it("say for a city without values that there are none", async () => {
    expect(words((await read("/cijfers/municipal-fund-per-resident?stad=amstelveen")).html)).toContain(
      "Voor Amstelveen is geen waarde bekend.",
    );
  });

  it("have table, terms and day of reading beside each figure", async () => {
    const told = words((await read("/cijfers/average-sale-price")).html);
    expect(told).toContain("Bestaande koopwoningen; gemiddelde verkoopprijzen, regio");
    expect(told).toContain("Bron: CBS. CC BY 4.0.");
    expect(told).toContain("gelezen 17 juli 2026");
  });

  it.each(["/cijfers/onzin", "/cijfers/woz-value?stad=amsterdam", "/cijfers/' or 1=1 --"])("are not there at %s", async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it("stand on the pages of focus point, theme and city", async () => {
    expect(words((await read("/agenda/2019-2022/speerpunt/5.1")).html)).toContain("Woninginbraak");
    expect(words((await read("/agenda/2019-2022/speerpunt/6.4")).html)).toContain("Bij dit speerpunt hoort geen openbaar cijfer.");
    expect(words((await read("/agenda/2019-2022/thema/5")).html)).toContain("cijfers horen bij dit thema.");
    expect((await read("/steden/zwolle")).html).toContain("/cijfers/residential-burglary?stad=zwolle");
  });

  it("speak English on request", async () => {
    expect(words((await read("/cijfers/residential-burglary?stad=zwolle&taal=en")).html)).toContain("Is this figure sound?");
  });
});
