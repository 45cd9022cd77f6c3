import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contentFolder } from "../../../../tests/build/database.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { readFinanceContent } from "../content.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-finance-"));
  cpSync(join(contentFolder, "finance"), join(folder, "finance"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const known = { cities: new Set(["GM0014", "GM0362"]), asks: new Set(["9.1", "9.3", "9.4", "9.5"].map((code) => `2019-2022-${code}`)) };
const textOf = (file: string) => readFileSync(join(folder, "finance", file), "utf8");

/** Changes the first such text in one file, which must be there. */
function change(file: string, from: string | RegExp, to: string): void {
  const text = textOf(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(folder, "finance", file), changed);
}

/** The problems of the folder, each as `file line field: problem`. */
function problems(cities = known.cities): readonly string[] {
  const reading = readingOf(folder);
  expect(readFinanceContent(reading, { ...known, cities })).toBeNull();
  return reading.problems.map(({ file, line, field, problem }) => `${file.split("finance/")[1]} ${line} ${field}: ${problem}`);
}

it("the content that comes along can be read: four sets of 41 cities, each amount with its units", () => {
  const reading = readingOf(folder);
  const content = readFinanceContent(reading, known);
  expect(reading.problems).toEqual([]);
  expect(content?.sets.map(({ id, measures, lines, areas, lacks }) => [id, measures.length, lines.length, areas.length, lacks])).toEqual([
    ["M2024-2024", 49, 44, 41, ["suppletion"]],
    ["S2024-2024", 49, 57, 41, []],
    ["M2024-2025", 49, 25, 41, ["suppletion"]],
    ["S2024-2025", 49, 28, 41, ["suppletion"]],
  ]);
});

it("a network without a folder of finance goes without", () => {
  rmSync(join(folder, "finance"), { recursive: true });
  const reading = readingOf(folder);
  expect(readFinanceContent(reading, known)).toEqual({
    sources: [],
    circulars: [],
    sets: [],
    parameters: [],
    printed: [],
    accounts: [],
    asks: [],
  });
  expect(reading.problems).toEqual([]);
});

const parameters = "parameters.yaml";
const amounts = "S2024-2025/amounts.csv";
const units = "S2024-2025/units.csv";
const payments = "S2024-2025/payments.csv";

it.each([
  ["a value without a source (F2)", parameters, ", source: circulaires-via-begrotingsanalysetool", "", "parameters[0].values[0].source"],
  [
    "a source that nobody told",
    parameters,
    "source: begrotingsgame-meicirculaire-2026",
    "source: hearsay",
    'There is no source "hearsay" in the content.',
  ],
  ["a value that is not there but known", parameters, "value: 1.285", "value: null", "A value that nobody tells is unknown"],
  ["a value of no year", parameters, "from: 2023, ", "", "parameters[0].values[0].from"],
  [
    "two values of a year by one document (F3)",
    parameters,
    "septembercirculaire 2023",
    "meicirculaire 2023",
    "What meicirculaire 2023 says of 2024 stands here twice.",
  ],
  ["a last year before the first", parameters, "until: 2030", "until: 2020", "The last year cannot lie before the first."],
  ["a source that stands twice", "sources.yaml", "id: fvw", "id: kst-35570-b-5", '"kst-35570-b-5" stands here twice.'],
  ["an ask that is not in the agenda", "asks.yaml", "2019-2022-9.4", "2019-2022-9.9", 'There is no ask "2019-2022-9.9" in the content.'],
  ["a scenario with two asks", "asks.yaml", "scenario: growth", "scenario: cut", '"cut" stands here twice.'],
  ["a scenario that nobody can reckon", "asks.yaml", "scenario: cut", "scenario: dreams", "asks[0].scenario"],
  ["a circular that is none", "circulars.yaml", "id: M2017", "id: mei2017", "circulars[0].id: This must be M, S or D and a year"],
  ["a set of a circular that nobody told", "sets.yaml", "circular: M2024", "circular: M2019", 'There is no circular "M2019"'],
  ["a set twice", "sets.yaml", "year: 2025", "year: 2024", "sets[2].year: M2024 of 2024 stands here twice."],
  ["a set without a factor", "sets.yaml", ", factor: 1.414", "", "sets[0].factor"],
  [
    "an amount to which the clusters do not add up",
    amounts,
    ",374.52,",
    ",375.52,",
    "amount: The clusters add up to 374.52, not to 375.52.",
  ],
  ["a rate to which its part does not add up", amounts, ",-0.003079,", ",-0.003078,", "amount: The clusters add up to -0.003079"],
  ["a measure without an amount", amounts, ",374.52,", ",,", "amount: This must not be empty."],
  ["a rate that is not taken off", amounts, ",property-tax,-", ",property-tax,", "amount: A rate of property tax is taken off"],
  ["a measure of neither kind", amounts, ",property-tax,-", ",ozb,-", "kind: This must be costs or property-tax."],
  ["an amount that is none", amounts, ",374.52,", ',"374,52",', "amount: This must be a number with a decimal point."],
  ["an amount without units", units, /\ninwo,.*\n/, "\n", "measure: This measure has no units in units.csv."],
  ["units without an amount", amounts, /\ninwo,.*\n/, "\n", "measure: This measure has no amount in amounts.csv."],
  ["a measure under another name, such as the fixed amount", units, "\nvast,", "\nvast nieuw,", "measure: This measure has no amount"],
  ["units that stand twice", units, "\nvast,", "\ninwo,", "measure: The units of inwo stand here twice."],
  ["units below zero", units, /\nvast,342,1,/, "\nvast,342,-1,", "GM0014: This must be a number, not below zero"],
  ["a country with fewer than its cities", units, "\nvast,342,", "\nvast,40,", "NL01: The country has fewer than its cities together."],
  ["a city that stands in no column", units, ",GM0362", "", "S2024-2025/units.csv 1 : The first line must be: measure,NL01,GM0014"],
  ["a row without one of its cells", payments, "30159432,", "", "S2024-2025/payments.csv 3 : There must be 45 cells in this row."],
  ["a payment of parts of a cent", payments, ",30159432,", ",30159432.123,", "GM0014: This must be an amount in euros"],
  ["a payment of no kind", payments, ",integration,", ",iu,", "kind: This must be one of integration, decentralisation"],
  ["a payment for no cluster", payments, ",wmo,", ",care,", "cluster: This must be one of social-base"],
  ["a line twice", payments, "\nParticipatie,", "\nBeschermd wonen,", "line: The line Beschermd wonen stands here twice."],
])("%s is named with its place, and nothing is loaded", (_what, file, from, to, problem) => {
  change(file, from, to);
  expect(problems().join("\n")).toContain(problem);
});

it("a city of the network without a column is named", () => {
  expect(problems(new Set(["GM0014", "GM9999"])).join()).toContain("areas: The city GM9999 of the network is missing here.");
});

it("a file that is gone is named", () => {
  rmSync(join(folder, "finance", payments));
  expect(problems()).toEqual([`${payments} 0 : This file is missing or cannot be read.`]);
});
