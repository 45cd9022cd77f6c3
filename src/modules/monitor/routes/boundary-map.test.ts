import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fourSquares } from "../../../../tests/build/boundaries.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { pngIn } from "../../../../tests/build/png.ts";
import { transact } from "../../../platform/db/transact.ts";
import { boundaryMapFrom } from "../source/boundaries.ts";
import { saveBoundaryMap } from "../store/boundaries.ts";

describe("the map with real borders", () => {
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
  const keep = (year: number, source: string | null) =>
    transact(current.database, (tx) =>
      saveBoundaryMap(tx, {
        ...boundaryMapFrom(fourSquares, { year: 2025, file: "grenzen.geojson", fileHash: "x", source, readAt: new Date(0) }),
        year,
      }),
    );

  it("says so as long as no borders were read in, and is not pointed at", async () => {
    const { status, html } = await read("/cijfers/residential-burglary/kaart");
    expect(status).toBe(200);
    expect(html).toContain("Er zijn nog geen grenzen van gemeenten ingelezen.");
    expect((await read("/cijfers/residential-burglary")).html).not.toContain("/cijfers/residential-burglary/kaart");
  });

  it("draws each municipality of the latest year, with what it has, and says the year and where the borders come from", async () => {
    await keep(2024, null);
    await keep(2025, "CBS & <Kadaster>");
    const { html } = await read("/cijfers/residential-burglary/kaart?stad=zwolle");
    expect(html).toContain("Elke gemeente op de grenzen van 1 januari 2025.");
    expect(html).toContain("grenzen.geojson (CBS &amp; &lt;Kadaster>)");
    expect(html).toContain("3 van de 4 gemeenten op deze kaart hebben hier een cijfer.");
    expect(html).toContain('<path class="ground" d="M');
    expect([...html.matchAll(/<title>(Gemeente GM\d+): /g)].map(([, name]) => name)).toEqual([
      "Gemeente GM0034",
      "Gemeente GM0150",
      "Gemeente GM0193",
    ]);
    expect(html).toContain('<a href="/cijfers/residential-burglary/kaart?stad=zwolle&amp;jaar=2025" aria-current="true">');
    expect(html).toContain('<a class="nl-link" href="/cijfers/residential-burglary?stad=zwolle">Gemeente GM0193</a>');
    expect((await read("/cijfers/residential-burglary")).html).toContain('href="/cijfers/residential-burglary/kaart"');
  });

  it("is a PNG too, with the year of its borders, and not for search engines", async () => {
    const answer = await app.request("/cijfers/residential-burglary/kaart/png?stad=zwolle&jaar=2025");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    const { width, height, busyRows } = pngIn(await answer.bytes());
    expect(width).toBe(1568);
    expect(busyRows).toBeGreaterThan(height / 4);
    expect((await read("/cijfers/residential-burglary/kaart?stad=zwolle")).html).toContain(
      'href="/cijfers/residential-burglary/kaart/png?stad=zwolle&amp;jaar=2025"',
    );
    expect((await app.request("/cijfers/loneliness/kaart/png")).status).toBe(404);
    expect((await app.request("/cijfers/residential-burglary/kaart/png?jaar=1999")).status).toBe(404);
    // In such a rule a star stands for anything, a slash too.
    const rules = [...(await (await app.request("/robots.txt")).text()).matchAll(/^Disallow: ([/*a-z]+)$/gm)].map(([, rule = ""]) => rule);
    const isRuledOut = rules.some((rule) => new RegExp(`^${rule.replaceAll("*", ".*")}`).test("/cijfers/residential-burglary/kaart/png"));
    expect(isRuledOut).toBe(true);
  }, 30_000);

  it("draws another year when that is asked for, and refuses a year without borders", async () => {
    expect((await read("/cijfers/residential-burglary/kaart?jaar=2024")).html).toContain("op de grenzen van 1 januari 2024");
    expect((await read("/cijfers/residential-burglary/kaart?jaar=1999")).status).toBe(404);
    expect((await read("/cijfers/residential-burglary/kaart?jaar=nooit")).status).toBe(400);
  });

  it("has no drawing for a figure without values, and does not exist for what is no figure or no city", async () => {
    const { html } = await read("/cijfers/loneliness/kaart");
    expect(html).toContain("Van geen enkele gemeente op deze kaart is hier een cijfer.");
    expect(html).not.toContain("class-map");
    expect((await read("/cijfers/onzin/kaart")).status).toBe(404);
    expect((await read("/cijfers/woz-value/kaart?stad=amsterdam")).status).toBe(404);
  });
});
