import { describe, expect, it } from "vitest";
import { anAccount } from "../../../../tests/build/account.ts";
import { latestOf, outcomesOf, perInhabitant } from "./account.ts";

describe("the outcome of a year", () => {
  it("is the account against the budget, in euros and as a share of the budget", () => {
    const accounts = [anAccount({ fundKeur: 437_476, report: "budget" }), anAccount({ fundKeur: 454_166 })];
    const [outcome] = outcomesOf(accounts);
    expect(outcome).toMatchObject({ year: 2024, budgetEur: 437_476_000, accountEur: 454_166_000, differenceEur: 16_690_000 });
    expect(outcome?.differenceShare).toBeCloseTo(0.03815, 5);
  });

  it("is not there when the budget, the account or either amount is missing", () => {
    expect(outcomesOf([anAccount({ report: "budget" })])).toEqual([]);
    expect(outcomesOf([anAccount({})])).toEqual([]);
    expect(outcomesOf([anAccount({ report: "budget", fundKeur: null }), anAccount({})])).toEqual([]);
    expect(outcomesOf([anAccount({ report: "budget" }), anAccount({ fundKeur: null })])).toEqual([]);
    expect(outcomesOf([anAccount({ report: "budget", fundKeur: 0 }), anAccount({})])).toEqual([]);
    expect(outcomesOf([anAccount({ report: "budget", year: 2023 }), anAccount({ year: 2024 })])).toEqual([]);
  });

  it("stands with the oldest year first, whatever the order of the reports", () => {
    const years = [2019, 2017].flatMap((year) => [anAccount({ year }), anAccount({ year, report: "budget" })]);
    expect(outcomesOf(years).map(({ year }) => year)).toEqual([2017, 2019]);
  });
});

it("the latest report is that of the last year of its kind", () => {
  const accounts = [anAccount({ year: 2023 }), anAccount({ year: 2024 }), anAccount({ year: 2026, report: "budget" })];
  expect(latestOf(accounts, "account")?.year).toBe(2024);
  expect(latestOf(accounts, "budget")?.year).toBe(2026);
  expect(latestOf([], "budget")).toBeNull();
});

it("an amount for each inhabitant is in whole euros, and unknown without inhabitants", () => {
  expect(perInhabitant(1_000_000, 3)).toBe(333_333);
  expect(perInhabitant(null, 3)).toBeNull();
  expect(perInhabitant(1_000_000, 0)).toBeNull();
});
