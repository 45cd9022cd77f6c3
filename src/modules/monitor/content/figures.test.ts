import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contentFolder } from "../../../../tests/build/database.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { readFigures } from "./figures.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-figures-"));
  cpSync(join(contentFolder, "figures"), join(folder, "figures"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const prices = "figures/83625NED-2026-07-02.csv";
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}.`);
  writeFileSync(join(folder, file), text.replace(from, to));
};
function problems(): readonly string[] {
  const reading = readingOf(folder);
  expect(readFigures(reading)).toBeNull();
  return reading.problems.map(({ line, field, problem }) => `${line} ${field}: ${problem}`);
}

it("the figures that come along can all be read, and each missing one says why", () => {
  const reading = readingOf(folder);
  const figures = readFigures(reading)?.loads.flatMap((load) => load.figures) ?? [];
  expect(reading.problems).toEqual([]);
  expect(figures).toHaveLength(13_711);
  expect(figures.filter(({ value }) => value === null).every(({ missing }) => missing !== null)).toBe(true);
});

it.each([
  ["a value with a decimal comma", ",230194,", ',"230,194",', "2 value: This must be a number with a decimal point."],
  ["neither a value nor a reason", ",230194,unknown,", ",,unknown,", "There must be a value, or a reason"],
  ["a period that is none", "2015JJ00", "2015", "period: This must be a code of a period"],
  ["an area that is none", ",GM", ",gm", "area: This must be a code of an area"],
  ["a measure that its table does not describe", "M001534", "M009999", "measure: This series is not described at its table."],
])("%s is named with its line, and nothing is loaded", (_what, from, to, problem) => {
  const text = readFileSync(join(folder, prices), "utf8");
  const status = /,(final|provisional|unknown),/.exec(text)?.[1] ?? "";
  const found = text.includes("NL01,2015JJ00,230194") ? text : "";
  expect(found).not.toBe("");
  change(prices, from.replace("unknown", status), to.replace("unknown", status));
  expect(problems().join("\n")).toContain(problem.replace(/^\d+ /, ""));
});

it("a table without a licence, a load without a table and a file that is gone are named (D1)", () => {
  change("figures/tables.yaml", "licence: cbs", "licence: none");
  expect(problems().join()).toContain("There is no such licence in this file.");
  change("figures/tables.yaml", "licence: none", "licence: cbs");
  rmSync(join(folder, prices));
  expect(problems().join()).toContain("This file is missing or cannot be read.");
});

it("a file with other heads is not guessed at", () => {
  change(prices, "measure,slice", "slice,measure");
  expect(problems()).toEqual(["1 : The first line must be: measure,slice,area,period,value,status,missing."]);
});
