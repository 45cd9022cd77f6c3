import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFundSet, aFundYear, someFacts } from "../../../../tests/build/fund-year.ts";
import { yearChange } from "./changing.ts";
import { cutRepaidIn, takenUntilNow } from "./cut.ts";
import { contributions, sidesOf, yearEffect } from "./effect.ts";
import { sumOf } from "./money.ts";
import { type Change, neededPayments, type Scenario, yearsOf } from "./scenario.ts";

const only = (change: Change, year: number) => yearChange([change], year, someFacts);
const from2026 = { from: 2026, until: 2035 };

describe("giving back the cut", () => {
  it("gives what is still taken, and in years to come what was taken last", () => {
    expect(only({ kind: "cut-returned", ...from2026 }, 2026).extra).toBe(300_000_000_00);
    expect(only({ kind: "cut-returned", ...from2026 }, 2035).extra).toBe(300_000_000_00);
  });

  it("gives nothing before it begins, after it ends, and of years before all that is known", () => {
    expect(only({ kind: "cut-returned", from: 2027, until: 2030 }, 2026).extra).toBe(0);
    expect(only({ kind: "cut-returned", from: 2027, until: 2030 }, 2031).extra).toBe(0);
    expect(only({ kind: "cut-returned", from: 2010, until: 2030 }, 2014).extra).toBe(0);
  });

  it("pays back all that was taken until 2025, over so many years, to the cent", () => {
    expect(takenUntilNow(someFacts)).toBe(600_000_000_00);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (years) => {
        const change = { kind: "cut-repaid", from: 2027, until: 2026 + years } as const;
        const parts = Array.from({ length: years }, (_, at) => cutRepaidIn(change, 2027 + at, someFacts));
        expect(sumOf(parts)).toBe(600_000_000_00);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("lets it grow as the law had it, had nobody decided otherwise: and then 2025 lost nothing for that", () => {
    const change = { kind: "cut-undecided", from: 2024, until: 2030 } as const;
    const unknown = { ...someFacts, cut: new Map([[2026, { legislated: null, applied: 300 }]]) };
    expect(yearChange([change], 2026, unknown).extra).toBe(0);
    expect(yearChange([change], 2026, { ...someFacts, cut: new Map() }).extra).toBe(0);
    expect([2024, 2025, 2026, 2030].map((year) => only(change, year).extra)).toEqual([0, 675_000_000_00, -675_000_000_00, -675_000_000_00]);
  });
});

describe("a smoother growth", () => {
  const smoother = { kind: "growth-smoothed", rule: "average", years: 3, band: 0.01, from: 2021, until: 2023 } as const;

  it("comes to the same total over the years", () => {
    const extra = [2021, 2022, 2023].map((year) => only(smoother, year).extra);
    expect(extra.some((cents) => cents !== 0)).toBe(true);
    expect(sumOf(extra)).toBe(0);
  });

  it("does nothing in years of which nothing is known", () => {
    expect(only({ ...smoother, until: 2030 }, 2024).extra).toBe(0);
  });

  it("refuses the rule of the economy when that is not known", () => {
    expect(() => only({ ...smoother, rule: "gdp" }, 2022)).toThrow("finance.growth-untold");
  });
});

describe("the other changes", () => {
  it("cover a shortage by the key that was chosen", () => {
    const change = { kind: "shortage-covered", field: "youth", eur: 828_000_000, key: "cluster", ...from2026 } as const;
    expect(only(change, 2027).grants).toMatchObject([{ name: "youth", cents: 828_000_000_00, key: { by: "cluster", cluster: "youth" } }]);
    expect(only({ ...change, key: "spending" }, 2027).grants).toMatchObject([
      { key: { by: "spending", spending: { nation: 100_000_000 } } },
    ]);
  });

  it("refuse a key that nobody can tell", () => {
    expect(() => only({ kind: "shortage-covered", field: "wmo", eur: 1, key: "spending", ...from2026 }, 2027)).toThrow(
      "finance.spending-untold",
    );
  });

  it("take a part of the step to the new distribution, widen the tax area, weigh a measure", () => {
    expect(only({ kind: "transition-finished", share: 0.25, ...from2026 }, 2026).suppletionShare).toBe(0.75);
    expect(
      only({ kind: "tax-area-widened", eur: 4e9, instrument: "resident-levy", equalisation: 0.8, ...from2026 }, 2026).taxShift,
    ).toEqual({
      cents: 4e11,
      instrument: "resident-levy",
      equalisation: 0.8,
    });
    expect([...only({ kind: "measure-weighed", measure: "jong", times: 1.1, ...from2026 }, 2026).amounts]).toEqual([["jong", 1.1]]);
  });

  it("come together: sums are added, parts and weights multiplied, the later of two tax areas holds", () => {
    const changes: readonly Change[] = [
      { kind: "sum-added", eur: 10, ...from2026 },
      { kind: "sum-added", eur: -4, ...from2026 },
      { kind: "transition-finished", share: 0.5, ...from2026 },
      { kind: "transition-finished", share: 0.5, ...from2026 },
      { kind: "measure-weighed", measure: "jong", times: 2, ...from2026 },
      { kind: "measure-weighed", measure: "jong", times: 3, ...from2026 },
      { kind: "tax-area-widened", eur: 1, instrument: "resident-levy", equalisation: 0, ...from2026 },
      { kind: "tax-area-widened", eur: 2, instrument: "property-users", equalisation: 1, ...from2026 },
    ];
    expect(yearChange(changes, 2026, someFacts)).toEqual({
      extra: 600,
      grants: [],
      suppletionShare: 0.25,
      amounts: new Map([["jong", 6]]),
      taxShift: { cents: 200, instrument: "property-users", equalisation: 1 },
    });
  });
});

describe("yearsOf", () => {
  const scenario = (...changes: readonly Change[]): Scenario => ({ circular: null, changes });

  it("goes from the first change that begins to the last that ends", () => {
    const changes = [
      { kind: "sum-added", eur: 1, from: 2028, until: 2029 },
      { kind: "cut-returned", from: 2026, until: 2027 },
    ] as const;
    expect(yearsOf(scenario(...changes))).toEqual([2026, 2027, 2028, 2029]);
  });

  it("needs years with suppletions when these end, and no others", () => {
    expect(neededPayments(scenario({ kind: "cut-returned", ...from2026 }, { kind: "transition-finished", share: 1, ...from2026 }))).toEqual(
      ["suppletion"],
    );
    expect(neededPayments(scenario({ kind: "cut-returned", ...from2026 }))).toEqual([]);
  });

  it("has no years for the baseline", () => {
    expect(yearsOf(scenario())).toEqual([]);
  });
});

describe("yearEffect", () => {
  const fund = aFundYear(aFundSet(), 2026);
  const effectOf = (changes: readonly Change[]) => yearEffect(fund, changes, someFacts);

  it("is nothing without changes, and without changes of that year", () => {
    expect([...effectOf([]).difference]).toEqual([0, 0, 0, 0]);
    expect([...effectOf([{ kind: "sum-added", eur: 1_000, from: 2027, until: 2028 }]).difference]).toEqual([0, 0, 0, 0]);
  });

  it("is nothing when a change and its inverse meet", () => {
    const changes = [1, -1].map((sign) => ({ kind: "sum-added", eur: sign * 123_456.78, ...from2026 }) as const);
    expect([...effectOf(changes).difference]).toEqual([0, 0, 0, 0]);
  });

  it("is taken apart by change, with what they do together beyond that, to the cent", () => {
    const changes: readonly Change[] = [
      { kind: "sum-added", eur: 5_000_000, ...from2026 },
      { kind: "measure-weighed", measure: "jong", times: 1.5, ...from2026 },
      { kind: "transition-finished", share: 1, ...from2026 },
    ];
    const effect = effectOf(changes);
    const { parts, remainder } = contributions(effect, changes, someFacts);
    for (const at of [0, 1, 2, 3]) {
      const sum = parts.reduce((cents, part) => cents + (part.cents[at] ?? 0), remainder[at] ?? 0);
      expect(sum).toBe(effect.difference[at]);
    }
    // More money that is divided otherwise is more than more money and dividing otherwise.
    expect(remainder.some((cents) => Math.abs(cents) > 100)).toBe(true);
    expect(sumOf(remainder)).toBe(0);
  });

  it("leaves nothing over when changes have nothing to do with each other", () => {
    const changes: readonly Change[] = [
      { kind: "sum-added", eur: 5_000_000, ...from2026 },
      { kind: "shortage-covered", field: "youth", eur: 1_000_000, key: "cluster", ...from2026 },
    ];
    expect([...contributions(effectOf(changes), changes, someFacts).remainder]).toEqual([0, 0, 0, 0]);
  });
});

describe("sidesOf", () => {
  it("counts who wins, who loses and who sees no difference", () => {
    expect(sidesOf([100, -100, 0, 500, -300, -200, -900, 49, -49])).toEqual({ winners: 2, losers: 4, same: 3 });
  });
});
