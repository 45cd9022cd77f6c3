import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../src/lib/language.ts";
import { freshSqlite, type TestDatabase } from "./build/database.ts";
import { anApp } from "./build/house.ts";
import { problemsInHtml } from "./build/html-rules.ts";
import { allPageTypes } from "./build/page-types.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

describe.each(languages)("in %s", (language) => {
  it.each(allPageTypes)("%s is sound HTML", async (_name, path) => {
    const answer = await app.request(path, { headers: { cookie: `taal=${language}` } });
    expect(await problemsInHtml(await answer.text())).toEqual([]);
  });
});

it("a page that is not sound is found out", async () => {
  const problems = await problemsInHtml(
    '<!doctype html><html><head><title>x</title></head><body><p id="a"><div id="a"></div><img src="x"></body></html>',
  );
  expect(problems.join("\n")).toMatch(/no-dup-id/);
  expect(problems.join("\n")).toMatch(/wcag\/h37/);
});
