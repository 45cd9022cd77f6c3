import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the page about which cities resemble one", () => {
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
  const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const page = "/steden/zwolle/vergelijkbaar";
  /** The cells of the first table, row by row. */
  const nearestIn = (html: string) =>
    [...html.slice(0, html.indexOf("</table>")).matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = ""]) =>
      row.split(/<td>/).map((cell) => cell.replace(/<[^>]+>/g, "")),
    );

  it("names the ten nearest, the nearest first, with the distance of the method", async () => {
    const rows = nearestIn((await read(page)).html);
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 2).map(([city, distance, alike]) => [city, distance, alike?.split(";")[0]])).toEqual(
      [
        ["&#39;s-Hertogenbosch", "0,54", "sterk vergelijkbaar"],
        ["Deventer", "0,62", "sterk vergelijkbaar"],
      ].map(([city = "", ...rest]) => [city.replace("&#39;", "'"), ...rest]),
    );
  });

  it("shows what each group adds, and these add up to the square of the distance", async () => {
    const [first = []] = nearestIn((await read(page)).html);
    const number = (text = "") => Number(text.replace(",", "."));
    const sum = first.slice(3).reduce((total, cell) => total + number(cell), 0);
    expect(sum).toBeCloseTo(number(first[1]) ** 2, 1);
  });

  it("shows for all thirteen traits where the city and the ten others lie", async () => {
    const { html } = await read(page);
    const table = html.slice(html.indexOf("<h2>Per kenmerk</h2>"));
    const rows = [...table.slice(0, table.indexOf("</table>")).matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)];
    expect(rows).toHaveLength(13);
    expect(rows.every(([, row = ""]) => row.split("<td>").length === 1 + 11)).toBe(true);
  });

  it("weighs anew with the weights of the address, keeps them in the form, and has the way back", async () => {
    const { html } = await read(`${page}?gewicht-omvang=3&gewicht-wonen=0&cijfer=residential-burglary`);
    expect(nearestIn(html).map(([city]) => city)).not.toEqual(nearestIn((await read(page)).html).map(([city]) => city));
    expect(html).toMatch(/id="gewicht-omvang"[^>]*>.*?<option value="3" selected[^>]*>telt drie keer/);
    expect(html).toContain(`href="${page}?cijfer=residential-burglary">Terug naar de gewone vergelijking</a>`);
  });

  it("leaves a group that does not count without a share, not with zero", async () => {
    const rows = nearestIn((await read(`${page}?gewicht-wonen=0`)).html);
    expect(rows.every((row) => row[5] === "–")).toBe(true);
  });

  it("sends the choice along to the figure that the reader came from, and to all others", async () => {
    const { html } = await read(`${page}?gewicht-omvang=3&cijfer=residential-burglary`);
    expect(html).toContain(
      'href="/cijfers/residential-burglary?stad=zwolle&amp;gewicht-omvang=3">Bekijk Woninginbraak naast deze steden</a>',
    );
    expect([...html.matchAll(/\?stad=zwolle&amp;gewicht-omvang=3"/g)].length).toBeGreaterThan(40);
  });

  it("shows named cities by name with their distance, also one of which nothing is known", async () => {
    const rows = nearestIn((await read(`${page}?met=breda&met=amstelveen&met=zwolle`)).html);
    expect(rows.map(([city, distance]) => [city, distance])).toEqual([
      ["Amstelveen", "–"],
      ["Breda", "0,63"],
    ]);
    expect(rows[0]?.[2]).toContain("te weinig kenmerken");
  });

  it("says why a city cannot be placed, and still lets the reader name others", async () => {
    const { status, html } = await read("/steden/amstelveen/vergelijkbaar");
    expect(status).toBe(200);
    expect(words(html)).toContain("Dezelfde cijfers hebben wij voor deze stad nog niet.");
    expect([...html.matchAll(/type="checkbox" name="met"/g)]).toHaveLength(40);
  });

  it("asks to choose a group when all were left out", async () => {
    const none = ["omvang", "bewoners", "wonen", "welvaart", "rol"].map((group) => `gewicht-${group}=0`).join("&");
    expect(words((await read(`${page}?${none}`)).html)).toContain("Kies ten minste één groep kenmerken");
  });

  it("forgets a figure that is not there", async () => {
    expect((await read(`${page}?cijfer=onzin`)).html).not.toContain("onzin</");
  });

  it.each([
    ["a city that is not there", "/steden/amsterdam/vergelijkbaar", 404],
    ["a named city that is not there", `${page}?met=amsterdam`, 404],
    ["a weight that is too heavy", `${page}?gewicht-rol=4`, 400],
  ])("refuses %s", async (_what, path, status) => {
    expect((await read(path)).status).toBe(status);
  });

  it("is linked from the page of the city and from that of a figure", async () => {
    expect((await read("/steden/zwolle")).html).toContain(`href="${page}"`);
    expect((await read("/cijfers/residential-burglary?stad=zwolle&gewicht-rol=2")).html).toContain(
      `href="${page}?gewicht-rol=2&amp;cijfer=residential-burglary"`,
    );
  });

  it("speaks English on request", async () => {
    expect(words((await read(`${page}?taal=en&gewicht-rol=2`)).html)).toContain("You chose the traits yourself: urban role counts twice.");
  });
});
