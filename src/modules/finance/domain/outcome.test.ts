import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type aFundArea, aFundSet, aFundYear } from "../../../../tests/build/fund-year.ts";
import { publishedEur } from "./fund-set.ts";
import { sumOf } from "./money.ts";
import { capacityFor, grantWeights, outcomeOf, publishedFactor } from "./outcome.ts";
import { instruments, unchanged, type YearChange } from "./year-change.ts";

const fund = aFundYear();
const baseline = outcomeOf(fund);
const minus = (b: Float64Array, a: Float64Array): readonly number[] => [...b].map((cents, at) => cents - (a[at] ?? 0));
const totalWith = (change: Partial<YearChange>): Float64Array => outcomeOf(fund, { ...unchanged, ...change }).total;

describe("the baseline", () => {
  it("takes the rest of the country as one, so that all is divided over all", () => {
    expect(fund.places).toHaveLength(4);
    expect(sumOf(fund.inhabitants)).toBeCloseTo(1_000_000, 6);
    expect(sumOf(baseline.payments)).toBe(20_000_000_00);
  });

  it("has nobody beside the municipalities of a set that is whole", () => {
    const set = aFundSet();
    expect(aFundYear({ ...set, isWhole: true }).places).toBe(set.areas);
  });

  it("pays what a circular prints by the published factor, within a cent for each measure", () => {
    for (const at of [0, 1, 2]) {
      const solved = baseline.general[at] ?? 0;
      expect(Math.abs(100 * publishedEur(fund.set, fund.places[at] ?? fund.set.nation, []) - solved)).toBeLessThanOrEqual(4);
    }
  });

  it("solves the factor that was published", () => {
    expect(publishedFactor(baseline.factor)).toBe(1.42);
    expect(baseline.factor).toBeCloseTo(1.42, 9);
  });

  it("deducts what a place can raise itself outside the factor", () => {
    const set = aFundSet({ factor: 2 });
    const other = aFundYear(set);
    expect([...other.deduction]).toEqual([...fund.deduction]);
    expect(other.deduction[0]).toBe(10_680_000_00);
  });

  it("divides general payments and suppletions, together what is available, to the cent", () => {
    expect(sumOf(baseline.general) + sumOf(baseline.suppletion)).toBe(fund.available);
  });
});

describe("more or less money in the fund", () => {
  it("raises the total of all by exactly what was added, however much", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000_00, max: 100_000_000_000 }), (extra) => {
        expect(sumOf(totalWith({ extra })) - sumOf(baseline.total)).toBe(extra);
      }),
    );
  });

  it("is divided in proportion to the bases", () => {
    const gained = minus(totalWith({ extra: 1_000_000_00 }), baseline.total);
    for (const [at, cents] of gained.entries())
      expect(Math.abs(cents - (1_000_000_00 * (fund.base[at] ?? 0)) / sumOf(fund.base))).toBeLessThanOrEqual(1);
  });

  it("gives the baseline again when what was added is taken away", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000_00, max: 30_000_000_00 }), (extra) => {
        const richer = { ...fund, available: fund.available + extra };
        expect([...outcomeOf(richer, { ...unchanged, extra: -extra }).total]).toEqual([...baseline.total]);
      }),
    );
  });

  it("gives everybody the same share when all have ten times the units", () => {
    const times = (area: ReturnType<typeof aFundArea>) => ({ ...area, units: area.units.map((units) => units * 10) });
    const set = aFundSet();
    const large = aFundYear({ ...set, areas: set.areas.map(times), nation: times(set.nation) });
    for (const [at, base] of large.base.entries())
      expect(base / sumOf(large.base)).toBeCloseTo((fund.base[at] ?? 0) / sumOf(fund.base), 12);
  });
});

describe("a grant", () => {
  const grant = (cents: number, by: "cluster" | "spending") => ({
    name: "youth",
    cents,
    key:
      by === "cluster"
        ? ({ by, cluster: "youth" } as const)
        : ({ by, cluster: "youth", spending: { of: new Map([[fund.places[0]?.code ?? fund.set.nation.code, 30]]), nation: 120 } } as const),
  });

  it("reaches the places to the cent, by what the fund counts for its cluster", () => {
    const { grants } = outcomeOf(fund, { ...unchanged, grants: [grant(900_000_01, "cluster")] });
    expect(sumOf(grants[0] ?? [])).toBe(900_000_01);
    // 20 000, 14 000 and 31 111 of 210 000 young people.
    expect(grants[0]?.[0]).toBeCloseTo((900_000_01 * 20_000) / 210_000, -1);
  });

  it("counts the payments of a cluster with it", () => {
    const weights = grantWeights(fund, { by: "cluster", cluster: "participation" });
    expect([...weights].slice(0, 3)).toEqual([2_000_000, 900_000.33, 3_333_333.33]);
  });

  it("goes by what is spent when that is the key; who does not tell shares what is left of the country, as the fund counts them", () => {
    const { grants } = outcomeOf(fund, { ...unchanged, grants: [grant(1_900_00, "spending")] });
    // 30 of 120; of the 90 that are left 14 000, 31 111 and 144 889 parts of 190 000.
    expect([...(grants[0] ?? [])]).toEqual([475_00, 105_00, 233_33, 1086_67]);
  });
});

describe("ending the suppletions", () => {
  it("moves money between places, and adds none", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (suppletionShare) => {
        expect(sumOf(minus(totalWith({ suppletionShare }), baseline.total))).toBe(0);
      }),
    );
  });

  it("gives who was held back what was held back, less its part of the suppletions that end", () => {
    const [gained = 0] = minus(totalWith({ suppletionShare: 0 }), baseline.total);
    const part = (sumOf(fund.suppletion) * (fund.base[0] ?? 0)) / sumOf(fund.base);
    expect(Math.abs(gained - (1_500_000_00 + part))).toBeLessThanOrEqual(1);
  });

  it("takes half of each, up and down apart", () => {
    const { suppletion } = outcomeOf(fund, { ...unchanged, suppletionShare: 0.5 });
    expect([...suppletion].slice(0, 3)).toEqual([-750_000_00, 200_000_01, 0]);
  });
});

describe("a larger local tax", () => {
  const shift = (equalisation: number, instrument: (typeof instruments)[number] = "resident-levy") => ({
    taxShift: { cents: 4_000_000_00, instrument, equalisation },
  });

  it.each(instruments)("moves money between places and adds none, by %s and however much is levelled", (instrument) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (equalisation) => {
        expect(sumOf(minus(totalWith(shift(equalisation, instrument)), baseline.total))).toBe(0);
      }),
    );
  });

  it("costs and brings nobody anything when all is levelled", () => {
    expect(minus(totalWith(shift(1)), baseline.total)).toEqual([0, 0, 0, 0]);
  });

  it("is a fifth of what it was when four fifths are levelled", () => {
    const without = minus(totalWith(shift(0)), baseline.total);
    const levelled = minus(totalWith(shift(0.8)), baseline.total);
    for (const [at, cents] of levelled.entries()) expect(Math.abs(cents - 0.2 * (without[at] ?? 0))).toBeLessThanOrEqual(3);
  });

  it("is levied on inhabitants or on the value of dwellings", () => {
    expect([...capacityFor(fund, "resident-levy")].slice(0, 3)).toEqual([100_000, 60_000.5, 151_234]);
    expect([...capacityFor(fund, "property-owners")].slice(0, 2)).toEqual([12_000_000_000, 5_000_000_000]);
    expect([...capacityFor(fund, "property-users")]).toEqual([...capacityFor(fund, "property-owners")]);
  });
});

describe("a measure that counts more heavily", () => {
  it("changes who gets what, and not how much there is", () => {
    const change = { amounts: new Map([["jong", 1.5]]) };
    const moved = minus(totalWith(change), baseline.total);
    expect(sumOf(moved)).toBe(0);
    // Of the three, the second city has most young people for its size.
    expect(moved[1]).toBeGreaterThan(0);
    expect(outcomeOf(fund, { ...unchanged, ...change }).factor).toBeLessThan(1.42);
  });
});
