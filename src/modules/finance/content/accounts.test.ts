import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentFolder } from "../../../../tests/build/database.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { quantile } from "../../../lib/quantile.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { readTextTable } from "../../../platform/sheet/text-table.ts";
import { type MunicipalAccount, type Outcome, outcomesOf } from "../domain/account.ts";
import { fanOf } from "../domain/fan.ts";
import { isSocial } from "../domain/task-field.ts";
import { readAccountContent } from "./accounts.ts";

const shared = join(import.meta.dirname, "../../../../../shared/data/finance");
const isAbsent = !existsSync(shared);
if (isAbsent) process.stderr.write(`SKIPPED: ${shared} is absent, so nothing says whether accounts are kept as they were recorded.\n`);

const told = readAccountContent(readingOf(contentFolder), { sources: null })?.[0];
if (!told) throw new Error("The accounts of the starting content cannot be read.");
const cities = told.accounts.filter(({ area }) => area !== "NL01");
const country = told.accounts.filter(({ area }) => area === "NL01");
const ofCities = [...groupedBy(cities, ({ area }) => area).values()];

const keyOf = ({ area, year, report }: Pick<MunicipalAccount, "area" | "year" | "report">) => `${area} ${year} ${report}`;

describe("the budgets and accounts of the starting content", () => {
  it("are of forty cities, without the two accounts that were not handed in, and of the country", () => {
    expect(ofCities).toHaveLength(40);
    expect(cities).toHaveLength(40 * 18 - 2);
    expect(country).toHaveLength(18);
    const accounts = new Set(cities.map(keyOf));
    expect(["GM0141", "GM0505"].map((area) => accounts.has(`${area} 2022 account`))).toEqual([false, false]);
  });

  it("have as social expenditure what the social task fields add up to", () => {
    const spent = groupedBy(told.tasks, keyOf);
    const sums = cities.map((one) =>
      (spent.get(keyOf(one)) ?? []).filter(({ task }) => isSocial(task)).reduce((sum, { expenditureKeur }) => sum + expenditureKeur, 0),
    );
    expect(sums).toEqual(cities.map(({ socialKeur }) => socialKeur));
  });

  it("have a name for every task field in every year that it is used", () => {
    const nameless = told.tasks.filter(
      ({ task, year }) => !told.names.some(({ code, from, until }) => code === task && from <= year && year <= until),
    );
    expect(nameless).toEqual([]);
  });
});

describe("outcome against budget over the cities", () => {
  const fan = fanOf(ofCities.map(outcomesOf));
  const rounded = (share: number) => Math.round(share * 1000) / 10;

  it("has the medians that were published, and of 2022 only those of the cities with an account", () => {
    expect(fan.map(({ year, cities: count, p50 }) => [year, count, rounded(p50)])).toEqual([
      [2017, 40, 2.6],
      [2018, 40, 2.7],
      [2019, 40, 3.2],
      [2020, 40, 6.4],
      [2021, 40, 8.9],
      [2022, 38, 15.2],
      [2023, 40, 6.4],
      [2024, 40, 4.9],
    ]);
  });

  it("gives what was published of 2022, 15.1 with 11.6 to 20.0, when the two without an account count as cities that got nothing", () => {
    const known = ofCities.flatMap(outcomesOf).filter(({ year }) => year === 2022);
    const shares = [...known.map(({ differenceShare }) => differenceShare), -1, -1].toSorted((a, b) => a - b);
    expect(rounded(quantile(shares, 0.5))).toBe(15.1);
    expect([shares[4], shares[36]].map((share) => rounded(share ?? 0))).toEqual([11.6, 20.0]);
    expect(fan.filter(({ year }) => year === 2022).map(({ p10, p90 }) => [rounded(p10), rounded(p90)])).toEqual([[11.9, 19.9]]);
  });
});

/** The rows of a recorded file, by the names of its columns. */
function recorded(file: string): readonly ReadonlyMap<string, string>[] {
  const [heads, ...lines] = readTextTable(readFileSync(join(shared, file))).lines;
  return lines.map(({ cells }) => new Map(heads?.cells.map((head, at) => [head, cells[at] ?? ""])));
}

const reportOf = (row: ReadonlyMap<string, string>) => (row.get("report") === "begroting" ? "budget" : "account");
const recordedKey = (row: ReadonlyMap<string, string>) => `${row.get("gm_code") ?? "NL01"} ${row.get("year")} ${reportOf(row)}`;

describe.skipIf(isAbsent)("what was recorded", () => {
  const number = (row: ReadonlyMap<string, string>, column: string) => Number(row.get(column));
  const mainAmounts = (row: ReadonlyMap<string, string>) => ({
    inhabitants: number(row, "inhabitants"),
    fundKeur: number(row, "gemeentefonds_tv0_7_keur"),
    otherStateKeur: number(row, "other_state_transfers_keur"),
    businessTaxesKeur: number(row, "taxes_producers_B221_keur"),
    householdTaxesKeur: number(row, "taxes_households_B222_keur"),
    feesKeur: number(row, "fees_B37_keur"),
    expenditureKeur: number(row, "expenditure_keur"),
  });
  const byKey = new Map(told.accounts.map((one) => [keyOf(one), one]));

  it("of the cities is kept without a difference, but for the two reports in which everything is nought", () => {
    const rows = recorded("iv3_g40_summary_2017_2026.csv");
    expect(rows.filter((row) => !byKey.has(recordedKey(row))).map((row) => [recordedKey(row), number(row, "expenditure_keur")])).toEqual([
      ["GM0141 2022 account", 0],
      ["GM0505 2022 account", 0],
    ]);
    const different = rows.filter((row) => {
      const kept = byKey.get(recordedKey(row));
      const balance = (column: string) => (reportOf(row) === "budget" && number(row, column) === 0 ? null : number(row, column));
      const expected = {
        ...mainAmounts(row),
        incomeKeur: number(row, "income_keur"),
        socialKeur: number(row, "social_domain_expenditure_keur"),
        reserveWithdrawalsKeur: number(row, "reserve_withdrawals_keur"),
        reserveAdditionsKeur: number(row, "reserve_additions_keur"),
        equityKeur: balance("equity_keur"),
        balanceKeur: balance("balance_total_keur"),
      };
      return kept !== undefined && Object.entries(expected).some(([amount, value]) => Reflect.get(kept, amount) !== value);
    });
    expect(rows).toHaveLength(720);
    expect(different).toEqual([]);
  });

  it("of the country is kept without a difference", () => {
    const rows = recorded("iv3_national_2017_2026.csv");
    expect(rows.map((row) => byKey.get(recordedKey(row)))).toMatchObject(
      rows.map((row) => ({ municipalities: number(row, "municipalities"), ...mainAmounts(row) })),
    );
  });

  it("of the task fields is kept without a difference", () => {
    const kept = told.tasks.map((one) => `${keyOf(one)} ${one.task} ${one.expenditureKeur}`);
    const rows = recorded("iv3_g40_expenditure_social_tasks_2017_2026.csv").map(
      (row) => `${recordedKey(row)} ${row.get("taakveld")} ${row.get("expenditure_keur")}`,
    );
    expect(rows).toHaveLength(9757);
    expect(kept.toSorted()).toEqual(rows.toSorted());
  });

  it("of budget and outcome comes out of our own rows exactly", () => {
    const ours = new Map<string, Outcome>(ofCities.flatMap((own) => outcomesOf(own).map((one) => [`${own[0]?.area} ${one.year}`, one])));
    const rows = recorded("derived_budget_vs_realised_gemeentefonds_g40.csv").filter((row) => number(row, "realised_keur") > 0);
    expect(rows).toHaveLength(318);
    const derived = rows.map((row) => {
      const outcome = ours.get(`${row.get("gm_code")} ${row.get("year")}`);
      const percent = Math.round((outcome?.differenceShare ?? 0) * 10_000) / 100;
      return [(outcome?.budgetEur ?? 0) / 1000, (outcome?.accountEur ?? 0) / 1000, percent];
    });
    expect(derived).toEqual(rows.map((row) => ["budget_keur", "realised_keur", "difference_percent"].map((column) => number(row, column))));
  });
});

describe("a mistake in the accounts", () => {
  let folder = "";
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "spil-accounts-")), "g40");
    cpSync(join(contentFolder, "finance/accounts"), join(folder, "finance/accounts"), { recursive: true });
  });
  afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

  it.each([
    ["accounts.csv", "GM0014,2017,budget", "Groningen,2017,budget", 2, "area"],
    ["accounts.csv", "GM0014,2017,budget", "GM0014,17,budget", 2, "year"],
    ["accounts.csv", "GM0014,2017,budget", "GM0014,2017,begroting", 2, "report"],
    ["accounts.csv", "202636,437476", "202636,437.476", 2, "fundKeur"],
    ["accounts.csv", ",202636,437476", ",,437476", 2, "inhabitants"],
    ["tasks.csv", "GM0014,2017,budget,3919", "GM0014,2017,budget,veel", 2, "0.61"],
  ])("in %s is named with its line and column: %s as %s", (file, from, to, line, field) => {
    const path = join(folder, "finance/accounts", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const reading = readingOf(folder);
    expect(readAccountContent(reading, { sources: null })).toBeNull();
    expect(reading.problems).toMatchObject([{ line, field }]);
  });

  it("is a source that nobody told of (F2)", () => {
    const reading = readingOf(folder);
    expect(readAccountContent(reading, { sources: new Set(["another"]) })).toBeNull();
    expect(reading.problems).toMatchObject([{ field: "source" }]);
  });

  it("is none where a network has no accounts", () => {
    expect(readAccountContent(readingOf(join(folder, "..")), { sources: null })).toEqual([]);
  });
});
