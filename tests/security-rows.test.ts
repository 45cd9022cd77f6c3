import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tablesIn } from "./build/markdown.ts";
import { rulesIn, testTitles } from "./build/test-titles.ts";

const tables = tablesIn(readFileSync(new URL("../docs/security.md", import.meta.url), "utf8"));
const rows = tables.flatMap((table) => table.map((cells) => ({ name: cells.slice(0, 2).join(" "), told: cells.at(-1) ?? "" })));
const titles = testTitles();

const doesNotApply = /^does not apply: .{10,}$/;
const named = rows.flatMap(({ name, told }) => (doesNotApply.test(told) ? [] : told.split("<br>").map((title) => ({ name, title }))));

/** The rows of ASVS that concern signing in, sessions, who may what, logging and privacy, and those beside these that we hold. */
const ours = [
  "1.1.1",
  "1.2.1",
  "1.2.2",
  "1.2.3",
  "1.2.4",
  "1.2.5",
  "1.2.9",
  "1.2.10",
  "1.3.1",
  "1.3.6",
  "1.3.10, 1.3.11",
  "1.5.1",
  "2.1.3, 2.3.2, 2.4.1",
  "2.2.1, 2.2.2",
  "2.3.4",
  "2.3.5",
  "3.2.1",
  "3.2.2",
  "3.3.1-3.3.4",
  "3.4.1",
  "3.4.2",
  "3.4.3",
  "3.4.4",
  "3.4.5",
  "3.4.6",
  "3.5.1-3.5.3",
  "3.7.2",
  "4.1.1",
  "4.1.3, 15.3.4",
  "4.2.1",
  "5.1.1, 5.2.1",
  "5.2.2",
  "5.2.3",
  "5.2.4",
  "5.3.2",
  "5.4.1, 5.4.2",
  "6.2.1-6.2.12",
  "6.3.1, 6.1.1",
  "6.3.2",
  "6.3.3",
  "6.3.4",
  "6.3.8",
  "6.4.1, 6.4.3",
  "6.5.1, 6.5.5",
  "6.6.3",
  "6.8.1",
  "6.8.2, 9.1.1-9.2.3",
  "6.8.4, 10.3.4",
  "7.2.1-7.2.4",
  "7.3.1, 7.3.2",
  "7.4.1, 7.4.2",
  "7.4.3, 7.4.5, 7.5.2",
  "7.5.1",
  "7.6.1, 7.6.2",
  "8.1.1, 8.1.2",
  "8.2.1-8.2.3",
  "8.3.1",
  "8.3.2",
  "8.4.1",
  "10.1.2, 10.2.1, 10.5.1",
  "10.2.2, 10.5.3",
  "11.3.1",
  "11.4.2",
  "11.5.1",
  "12.1.1",
  "12.2.1, 12.3.1, 12.3.2",
  "13.2.2",
  "13.2.5",
  "13.3.1",
  "13.4.1-13.4.5",
  "14.1.1, 14.1.2",
  "14.2.1",
  "14.2.2, 14.3.2",
  "14.2.3",
  "14.2.7",
  "14.3.1, 14.3.3",
  "15.1.1, 15.1.2, 15.2.1",
  "15.2.2",
  "15.3.2",
  "15.3.1, 15.3.3",
  "15.3.5-15.3.7",
  "15.4.2",
  "16.1.1-16.2.5",
  "16.3.1-16.3.4",
  "16.4.1-16.4.3",
  "16.5.1-16.5.3",
];

describe("the table of docs/security.md", () => {
  it("has every row of ASVS that concerns us, all thirty-four vulnerabilities, and the duties to the people", () => {
    expect(tables[0]?.map(([row]) => row)).toEqual(ours);
    expect(tables[1]?.map(([number]) => Number(number))).toEqual(Array.from({ length: 34 }, (_one, index) => index + 1));
  });

  it("says of every row by which tests it is shown, or why it does not apply", () => {
    expect(rows.filter(({ told }) => told === "")).toEqual([]);
  });

  it("names only tests that there are, by their exact titles", () => {
    expect(named.filter(({ title }) => !titles.has(title))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it("names every test that says of itself that it is about a row or a vulnerability", () => {
    const known = new Set(named.map(({ title }) => title));
    expect([...titles].filter((title) => rulesIn(title).length > 0 && !known.has(title))).toEqual([]);
  });
});
