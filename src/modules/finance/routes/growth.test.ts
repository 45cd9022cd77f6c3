import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

let current: TestDatabase;
beforeAll(async () => {
  current = await freshSqlite("content");
});
afterAll(() => current.drop());

const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page about growth", () => {
  let html = "";
  beforeAll(async () => {
    html = await (await anApp(current.database).request("/financien/groei")).text();
  });

  it("has a row for each year that something was said of, and a column for each document, by when it came out", () => {
    const matrix = html.split("<table").find((part) => part.includes("Accres per jaar, naar het moment")) ?? "";
    const heads = [...matrix.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads.slice(1, 4)).toEqual(["Voorjaarsnota 2013", "opiniestuk 2016", "meicirculaire 2017"]);
    const row2018 = matrix.match(/<th scope="row">2018<\/th>(.*?)<\/tr>/)?.[1] ?? "";
    expect(words(row2018)).toContain("€ 672,0 miljoen");
    expect(words(row2018)).toContain("€ 806,0 miljoen");
  });

  it("words a revision, and says what is missing", () => {
    expect(words(html)).toContain("+ € 134,0 miljoen sinds meicirculaire 2017");
    expect(words(html)).toContain("Een volledige tabel met het accres in procenten per circulaire vonden wij niet.");
    expect(words(html)).toContain("alleen percentages uit de septembercirculaire 2021 en meicirculaire 2025");
  });

  it("holds the accounts of all municipalities against their budgets, and says that it is not all growth", () => {
    const national = html.split("<table").find((part) => part.includes("van alle gemeenten samen, in miljarden")) ?? "";
    expect(words(national)).toContain("2024 42,2 44,0 1,9 +4,4%");
    expect(words(html)).toContain("Een deel van het verschil is geen groei.");
  });

  it("shows the size of the fund by document", () => {
    const sizes = html.split("<table").find((part) => part.includes("per stand, in miljarden")) ?? "";
    expect(words(sizes)).toContain("2024 43,8 jaarverslag 2024 21 mei 2025");
  });
});

it("says so when nothing is known of growth", async () => {
  const empty = await freshSqlite();
  const answer = await anApp(empty.database).request("/financien/groei");
  expect(answer.status).toBe(200);
  expect(words(await answer.text())).toContain("Over de groei van het fonds staan hier nog geen gegevens.");
  await empty.drop();
});
