import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the map on the page of a figure", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => (await app.request(path)).text();
  /** The section with the map. */
  const mapOf = (html: string) => html.match(/<section id="kaart">.*?<\/section>/s)?.[0] ?? "";
  const links = (map: string) => [...map.matchAll(/<a href="([^"]+)"[^>]*><title>([^<]+)<\/title>/g)];

  it("has each city once, with its figure, its class and how firm it is in words", async () => {
    const found = links(mapOf(await read("/cijfers/residential-burglary")));
    expect(found).toHaveLength(41);
    expect(new Set(found.map(([, href]) => href)).size).toBe(41);
    expect(found.map(([, , title]) => title)).toContain("Zwolle: 0,9, klasse 2, voorlopig");
  });

  it("outlines the chosen city and no other", async () => {
    const map = mapOf(await read("/cijfers/residential-burglary?stad=zwolle"));
    expect([...map.matchAll(/<a href="([^"]+)" aria-current="true">/g)].map(([, href]) => href)).toEqual([
      "/cijfers/residential-burglary?stad=zwolle",
    ]);
    expect(map.match(/tile--chosen/g)).toHaveLength(1);
    expect(mapOf(await read("/cijfers/residential-burglary"))).not.toContain("tile--chosen");
  });

  it("marks what is provisional and says what the mark means, and marks nothing where all is final", async () => {
    const provisional = mapOf(await read("/cijfers/residential-burglary"));
    expect(provisional.match(/tile--loose/g)).toHaveLength(41);
    expect(provisional).toContain("voorlopig, geschat of raming");
    const other = mapOf(await read("/cijfers/woz-value"));
    expect(other).not.toContain("tile--loose");
    expect(other).not.toContain("voorlopig, geschat of raming");
  });

  it("hatches a city without a figure and says why there is none", async () => {
    const map = mapOf(await read("/cijfers/woz-value"));
    expect(map.match(/tile-hatch" transform/g)).toHaveLength(1);
    expect(links(map).filter(([, , title]) => title?.includes("geen cijfer"))).toHaveLength(1);
    expect(map).not.toContain("geen cijfer: Impossible");
  });

  it("shows each city where it lies when that is chosen, and keeps that choice in every way on", async () => {
    const html = await read("/cijfers/residential-burglary?stad=zwolle&kaart=stippen");
    const map = mapOf(html);
    expect(map).toContain('class="dot-map"');
    expect(map.match(/classed-dot--chosen/g)).toHaveLength(1);
    expect(links(map).every(([, href]) => href?.endsWith("&amp;kaart=stippen"))).toBe(true);
    expect(html).toContain('<input type="hidden" name="kaart" value="stippen"');
    expect(map).toContain('href="/cijfers/residential-burglary?stad=zwolle#kaart"');
  });

  it("leads to the same figures in a table, in the same period as its heading says", async () => {
    const html = await read("/cijfers/residential-burglary");
    expect(mapOf(html)).toContain('href="#per-stad"');
    expect(html).toContain('<div id="per-stad">');
    expect(mapOf(html)).toContain("<strong>Woninginbraak, 2025</strong>");
  });

  it("is not there without figures, and no other map can be asked for", async () => {
    expect(mapOf(await read("/cijfers/loneliness"))).toBe("");
    expect((await app.request("/cijfers/woz-value?kaart=wereld")).status).toBe(400);
    expect((await app.request("/cijfers/woz-value?kaart=stippen&kaart=stippen")).status).toBe(400);
  });

  it.each(["tegels", "stippen"])("leaves the page below 60 kB, with %s and a city with everything", async (map) => {
    const html = await read(`/cijfers/population-average?stad=groningen${map === "stippen" ? "&kaart=stippen" : ""}`);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});
