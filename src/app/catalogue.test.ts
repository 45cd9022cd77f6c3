import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { pathOf } from "../../tests/build/api.ts";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { anApp } from "../../tests/build/house.ts";

const reference = z.object({ "@id": z.string() });
const catalogue = z.looseObject({
  "dcat:dataset": z.array(
    z.looseObject({
      "@id": z.string(),
      "dcat:landingPage": reference,
      "dcat:distribution": z.array(z.looseObject({ "dcat:downloadURL": reference, "dcat:mediaType": reference })).min(1),
    }),
  ),
});

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const read = async () => catalogue.parse(await (await app.request("/open-data/catalogus.jsonld")).json())["dcat:dataset"];

describe("the catalogue of open data", () => {
  it("has a set for what the figures mean, one for each source table, and those about money, each once", async () => {
    const ids = (await read()).map((one) => one["@id"]);
    expect(ids).toHaveLength(22);
    expect(new Set(ids).size).toBe(22);
    expect(ids).toContain("https://spil.example/open-data#brontabel-47018NED");
    expect(ids).toContain("https://spil.example/open-data#rekensom-opschalingskorting");
  });

  it("leads to files that are there, of the kind that it says", async () => {
    for (const set of await read()) {
      for (const one of set["dcat:distribution"]) {
        const answer = await app.request(pathOf(one["dcat:downloadURL"]["@id"]));
        expect(answer.status).toBe(200);
        expect(one["dcat:mediaType"]["@id"]).toContain(answer.headers.get("content-type")?.split(";")[0]);
      }
      expect((await app.request(pathOf(set["dcat:landingPage"]["@id"]))).status).toBe(200);
    }
  });

  it("stands on the page of open data, each set at the place that the catalogue leads to", async () => {
    const html = await (await app.request("/open-data")).text();
    for (const set of await read()) expect(html).toContain(`id="${set["@id"].split("#")[1]}"`);
    expect(html).toContain('href="/open-data/catalogus.jsonld"');
  });

  it("is JSON-LD that every site may read", async () => {
    const { headers } = await app.request("/open-data/catalogus.jsonld");
    expect(headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});
