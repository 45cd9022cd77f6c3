import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { anApp } from "../../tests/build/house.ts";
import { loadContent } from "./content.ts";

let t: TestDatabase;
beforeAll(async () => {
  t = await freshSqlite();
  await loadContent(t.database, () => new Date("2026-11-24T09:00:00Z"), "content/g40");
});
afterAll(() => t.drop());
it("x", async () => {
  const app = anApp(t.database);
  const doc = await (await app.request("/api/v1/openapi.json")).json();
  writeFileSync("/tmp/apib/openapi.json", JSON.stringify(doc, null, 1));
  const $defs = JSON.parse(JSON.stringify(doc.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"));
  const schema = z.fromJSONSchema({ $defs, $ref: "#/$defs/VragenLijst" } as never);
  const b = await (await app.request("/api/v1/vragen")).json();
  console.log(schema.safeParse(b).error?.issues.slice(0, 5), schema.safeParse({ ...b, x: 1 }).error?.issues);
  const r = await app.request("/api/v1/vragen?thema=1");
  const p = await app.request("/vragen-aan-het-rijk?thema=1");
  console.log(
    r.status,
    p.status,
    [...(await p.text()).matchAll(/href="(\/agenda\/[^"]*\/vraag\/[^"]*)"/g)].map((m) => m[1]),
  );
  expect(1).toBe(1);
});
