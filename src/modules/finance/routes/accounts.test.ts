import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

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
/** The cells of the table with this caption, row by row. */
function rowsUnder(html: string, caption: string): readonly (readonly string[])[] {
  const table = html.split("<table").find((part) => part.includes(caption)) ?? "";
  return [...table.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = ""]) => row.split("<td>").map((cell) => words(cell).trim()));
}

describe("the list of accounts", () => {
  const caption = "Inkomsten uit het gemeentefonds in 2024";

  it("has every city of the network by name, with those that we know nothing of", async () => {
    const rows = rowsUnder((await read("/financien/rekening")).html, caption);
    expect(rows).toHaveLength(41);
    expect(rows.map(([city]) => city).slice(0, 5)).toEqual(["Alkmaar", "Almelo", "Almere", "Alphen aan den Rijn", "Amersfoort"]);
    expect(rows.find(([city]) => city === "Groningen")).toEqual(["Groningen", "728,9", "768,9", "+40,1", "+5,5%", "€ 3.154"]);
    expect(rows.find(([city]) => city === "Amstelveen")).toEqual(["Amstelveen", "–", "–", "–", "–", "–"]);
    expect(words((await read("/financien/rekening")).html)).toContain("Van Amstelveen hebben wij geen begroting met rekening van 2024.");
  });

  it("can be put in another order, and refuses one that it does not know", async () => {
    const { html } = await read("/financien/rekening?volgorde=inwoner");
    const amounts = rowsUnder(html, caption).map((row) => Number((row[5] ?? "").replace(/\D/g, "")));
    expect(amounts.slice(0, 40)).toEqual(amounts.slice(0, 40).toSorted((a, b) => b - a));
    expect(html).toMatch(/<option value="inwoner" selected/);
    expect((await read("/financien/rekening?volgorde=rang")).status).toBe(400);
  });

  it("tells what all municipalities together budgeted and got, and that it is not all growth", async () => {
    const text = words((await read("/financien/rekening")).html);
    expect(text).toContain("begrootten voor 2024 € 42,2 miljard uit het gemeentefonds. Het werd € 44,0 miljard: € 1,9 miljard (4,4%) meer");
    expect(text).toContain("Niet het hele verschil is extra groei van het fonds.");
  });

  it("has the spread over the cities per year, with how many there were", async () => {
    const rows = rowsUnder((await read("/financien/rekening")).html, "Verschil tussen rekening en begroting, over de steden");
    expect(rows).toHaveLength(8);
    expect(rows.find(([year]) => year === "2022")).toEqual(["2022", "+11,9%", "+15,2%", "+19,9%", "38"]);
  });

  it("comes as a file with every amount in whole euros", async () => {
    const answer = await app.request("/financien/rekening.csv");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines[0]).toBe("gemeentecode;stad;jaar;verslag;code;post;euro");
    expect(lines).toContain("GM0014;Groningen;2017;begroting;;Uit het gemeentefonds;437476000");
    expect(lines.length - 1).toBe(400 * 10 + 318 * 12);
  });
});

describe("the account of a city", () => {
  it("begins with one sentence on the latest year", async () => {
    expect(words((await read("/financien/rekening/groningen")).html)).toContain(
      "In 2024 begrootte Groningen € 728,9 miljoen uit het gemeentefonds. Het werd € 768,9 miljoen: € 40,1 miljoen (5,5%) meer dan begroot.",
    );
  });

  it("holds budget against outcome per year, and tells years to come from a year in which nothing was handed in", async () => {
    const rows = rowsUnder((await read("/financien/rekening/almelo")).html, "Inkomsten van Almelo uit het gemeentefonds");
    expect(rows.map(([year]) => year)).toEqual(["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019", "2018", "2017"]);
    expect(rows[0]?.[2]).toBe("nog geen rekening");
    expect(rows[4]).toEqual(["2022", "185,4", "geen rekening ingeleverd", "–", "–"]);
  });

  it("stands among the other cities", async () => {
    const rows = rowsUnder((await read("/financien/rekening/almelo")).html, "Almelo en de andere steden");
    expect(rows.find(([year]) => year === "2022")?.[1]).toBe("–");
    expect(rows.find(([year]) => year === "2024")?.slice(2)).toEqual(["+3,1%", "+4,9%", "+6,1%", "40"]);
  });

  it("shows where the money comes from and goes, and both add up", async () => {
    const { html } = await read("/financien/rekening/groningen");
    for (const caption of ["Waar het geld vandaan komt, 2024", "Waar het geld heen gaat, 2024"]) {
      const amounts = rowsUnder(html, caption).map((row) => Number((row[1] ?? "").replace(".", "").replace(",", ".")));
      const total = amounts.at(-1) ?? 0;
      expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 0);
      expect(total).toBeGreaterThan(1000);
    }
  });

  it("shows social tasks by account and by later budgets apart, and says when codes changed", async () => {
    const { html } = await read("/financien/rekening/groningen");
    const accounts = rowsUnder(html, "Jaarrekeningen 2017–2024").map(([task]) => task);
    const budgets = rowsUnder(html, "Begrotingen 2025–2026").map(([task]) => task);
    expect(accounts).toContain("6.2 Wijkteams");
    expect(accounts).toContain("6.4 Begeleide participatie");
    expect(budgets).toContain("6.21 Toegang en eerstelijnsvoorz. WMO");
    expect(budgets).toContain("6.4 WSW en beschut werk");
    expect(words(html)).toContain("In 2023 en 2025 veranderden codes en namen.");
  });

  it("comes as a file with the task fields", async () => {
    const lines = (await (await app.request("/financien/rekening/groningen/waarden.csv")).text()).trim().split("\r\n");
    expect(lines).toContain("GM0014;Groningen;2017;jaarrekening;6.2;Wijkteams;24473000");
  });

  it("says so of a city that we know nothing of, and is not there for a name that no city has", async () => {
    const { status, html } = await read("/financien/rekening/amstelveen");
    expect(status).toBe(200);
    expect(words(html)).toContain("Van Amstelveen hebben wij geen begrotingen en rekeningen.");
    expect(html).not.toContain('<svg class="chart');
    expect((await read("/financien/rekening/nergens")).status).toBe(404);
    expect((await read("/financien/rekening/nergens/waarden.csv")).status).toBe(404);
  });
});

describe("the page of a city", () => {
  it("tells three figures of its account and where the rest is", async () => {
    const { html } = await read("/steden/groningen");
    const panel = words(html.slice(html.indexOf("De begroting van de stad")));
    expect(panel).toMatch(
      /^De begroting van de stad Uit het gemeentefonds in 2024 € 768,9 miljoen Per inwoner € 3\.154 Tegenover de begroting \+5,5%/,
    );
    expect(html).toContain('href="/financien/rekening/groningen"');
  });

  it("tells nothing where there is no account", async () => {
    expect((await read("/steden/amstelveen")).html).not.toContain("De begroting van de stad");
  });
});
