import { describe, expect, it } from "vitest";
import { anAccount } from "../../../../tests/build/account.ts";
import { flowsOf } from "./flows.ts";

describe("the streams of money of a city", () => {
  it("name what is left of income and of spending, and add up to all of it", () => {
    const flows = flowsOf(anAccount({}));
    expect(flows?.income.map(({ kind, eur }) => [kind, eur / 1e6])).toEqual([
      ["fund", 500],
      ["other-state", 150],
      ["business-taxes", 70],
      ["household-taxes", 20],
      ["fees", 60],
      ["other", 150],
      ["from-reserves", 70],
    ]);
    expect(flows?.spending.map(({ kind, eur }) => [kind, eur / 1e6])).toEqual([
      ["social", 480],
      ["other", 500],
      ["into-reserves", 30],
    ]);
    expect([flows?.incomeEur, flows?.spendingEur, flows?.resultEur]).toEqual([1_020_000_000, 1_010_000_000, 10_000_000]);
  });

  it("have shares that add up to one", () => {
    const flows = flowsOf(anAccount({}));
    for (const streams of [flows?.income ?? [], flows?.spending ?? []])
      expect(streams.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("are not told where an amount was not reported, as for the country", () => {
    for (const amount of ["fundKeur", "incomeKeur", "socialKeur", "expenditureKeur", "reserveWithdrawalsKeur"] as const)
      expect(flowsOf(anAccount({ [amount]: null }))).toBeNull();
  });
});
