import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("the pages of regions", () => {
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

  it("list the nine divisions with how many regions each has", async () => {
    const { status, html } = await read("/regios");
    expect(status).toBe(200);
    expect(new Set([...html.matchAll(/href="\/regios\/([a-z-]+)"/g)].map(([, id]) => id)).size).toBe(9);
    expect(html).toMatch(/Arbeidsmarktregio’s<\/a><\/th><td class="number">35<\/td>/);
  });

  it("give cities of one region the same number on the map and in the list", async () => {
    const { status, html } = await read("/regios/provincie");
    expect(status).toBe(200);
    expect(html).toContain("<title>Zwolle: 4. Overijssel</title>");
    expect(html).toContain("<title>Almelo: 4. Overijssel</title>");
    expect(html).toMatch(/<td class="number">4<\/td><th scope="row" lang="nl"><a[^>]*href="\/regios\/provincie\/overijssel"/);
    expect([...html.matchAll(/<title>[^<]*: \d+\. /g)]).toHaveLength(41);
  });

  it("keep regions without a city of the network, and those that were abolished apart", async () => {
    const { html } = await read("/regios/arbeidsmarktregio");
    expect(html).toContain("geen stad van het netwerk");
    expect(html.indexOf("IJsselvechtstreek")).toBeGreaterThan(html.indexOf("Opgeheven"));
  });

  it("tell of one region its cities, what it was before, and where the division is told", async () => {
    const { status, html } = await read("/regios/arbeidsmarktregio/regio-zwolle");
    expect(status).toBe(200);
    expect(html).toContain('href="/steden/zwolle"');
    expect(html).toContain('href="/regios/arbeidsmarktregio/ijsselvechtstreek"');
    expect(html).toContain('href="https://datasets.cbs.nl/odata/v1/CBS/85554NED/RegioSCodes"');
  });

  it("tell of an abolished region what took its place", async () => {
    expect((await read("/regios/arbeidsmarktregio/ijsselvechtstreek")).html).toContain('href="/regios/arbeidsmarktregio/regio-zwolle"');
  });

  it("are not there for a division or a region that nobody knows", async () => {
    expect((await read("/regios/zo-iets")).status).toBe(404);
    expect((await read("/regios/provincie/atlantis")).status).toBe(404);
  });

  it("show on the page of a city all nine of its regions", async () => {
    const { html } = await read("/steden/zwolle");
    expect([...html.matchAll(/href="(\/regios\/[a-z-]+\/[a-z0-9-]+)"/g)].map(([, href]) => href)).toEqual([
      "/regios/provincie/overijssel",
      "/regios/arbeidsmarktregio/regio-zwolle",
      "/regios/res-regio/west-overijssel",
      "/regios/veiligheidsregio/ijsselland",
      "/regios/corop/noord-overijssel",
      "/regios/ggd-regio/ggd-ijsselland",
      "/regios/politie-eenheid/oost-nederland",
      "/regios/zorgkantoorregio/zwolle",
      "/regios/jeugdregio/ijsselland",
    ]);
  });
});
