import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { pngIn } from "../../../../tests/build/png.ts";

describe("a chart of a figure as a picture", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  it.each([
    ["lijn", 2520],
    ["spreiding", 2520],
    ["kaart", 1568],
  ])(
    "is a PNG of %s, %i pixels wide and not empty, that weighs less than a megabyte",
    async (kind, wide) => {
      const answer = await app.request(`/cijfers/residential-burglary/png?stad=zwolle&grafiek=${kind}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/png");
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("etag")).toMatch(/^W\//);
      const bytes = await answer.bytes();
      const { width, height, busyRows } = pngIn(bytes);
      expect(width).toBe(wide);
      expect(height).toBeGreaterThan(600);
      expect(height).toBeLessThan(3000);
      expect(busyRows).toBeGreaterThan(height / 4);
      expect(bytes.length).toBeLessThan(1_000_000);
    },
    30_000,
  );

  it("has a path for every line that is drawn, whatever the figure: a line that breaks after each point has none", async () => {
    const list = await (await app.request("/cijfers?tonen=waarden")).text();
    const ids = new Set([...list.matchAll(/href="\/cijfers\/([a-z0-9-]+)"/g)].map(([, id]) => id));
    expect(ids.size).toBeGreaterThan(50);
    const empty: string[] = [];
    for (const id of ids) if (/<path[^>]*\sd(=""|[\s>])/.test(await (await app.request(`/cijfers/${id}`)).text())) empty.push(String(id));
    expect(empty).toEqual([]);
  });

  it("is not asked for by search engines, for whom thousands would be drawn", async () => {
    expect(await (await app.request("/robots.txt")).text()).toContain("\nDisallow: /cijfers/*/png\n");
  });

  it("is not there for a figure without values, for what is no figure or city, or for another kind of picture", async () => {
    expect((await app.request("/cijfers/loneliness/png")).status).toBe(404);
    expect((await app.request("/cijfers/onzin/png")).status).toBe(404);
    expect((await app.request("/cijfers/woz-value/png?stad=amsterdam")).status).toBe(404);
    expect((await app.request("/cijfers/woz-value/png?grafiek=taart")).status).toBe(400);
  });
});
