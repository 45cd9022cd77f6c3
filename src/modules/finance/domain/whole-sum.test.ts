import { describe, expect, it } from "vitest";
import { aFundSet, aFundYear } from "../../../../tests/build/fund-year.ts";
import { explain } from "./explain.ts";
import { law } from "./law.ts";
import { outcomeOf } from "./outcome.ts";
import { difference, type Multiplier, type SumNode } from "./sum-node.ts";
import { unchanged, type YearChange } from "./year-change.ts";

const set = aFundSet({
  lines: [
    { name: "Participatie", kind: "integration", cluster: "participation" },
    { name: "Suppletie nieuwe verdeling", kind: "suppletion", cluster: "other" },
    { name: "Bibliotheken", kind: "decentralisation", cluster: "sport-culture" },
    { name: "Artikel 12", kind: "additional", cluster: "other" },
    { name: "Suppletie bommen", kind: "suppletion", cluster: "safety" },
  ],
});
const withPayments = (at: number, cents: readonly number[]) => ({ ...(set.areas[at] ?? set.nation), payments: Float64Array.from(cents) });
const fund = aFundYear({
  ...set,
  areas: [withPayments(0, [200, -900, 300, 400, 300]), withPayments(1, [0, 500, 0, 0, -500]), withPayments(2, [0, 100, 0, 0, 0])],
  nation: { ...set.nation, payments: Float64Array.of(5_000, -1_000, 3_000, 400, 300) },
});

/** A sum in words: what each part is, its cents, and what it is the product of. */
const told = ({ part, cents, parts, multipliers }: SumNode): unknown => [
  "name" in part ? `${part.kind} ${part.name}` : part.kind,
  cents,
  ...(parts.length > 0 ? parts.map(told) : [multipliers.map(({ is, value }) => `${is} ${Number(value.toPrecision(12))}`).join(" × ")]),
];
const sumOf = (at: number, change: YearChange = unchanged) => explain(fund, outcomeOf(fund, change), at, change);

describe("the whole sum of a city", () => {
  it("says what each part is, and what it is the product of", () => {
    const sum = sumOf(0);
    const costs = sum.parts[0]?.parts[0]?.parts ?? [];
    expect(told(sum)).toEqual([
      "total",
      sum.cents,
      [
        "general",
        sum.parts[0]?.cents,
        [
          "costs",
          (sum.parts[0]?.cents ?? 0) + 10_680_000_00,
          ["measure inwoners", 5_325_000_000, "units 100000 × amount 375 × factor 1.42"],
          ["measure jongeren", 1_596_080_000, "units 20000 × amount 562 × factor 1.42"],
          ["measure woonruimten", 79_201_920, "units 48000 × amount 11.62 × factor 1.42"],
        ],
        ["deduction", -10_680_000_00, ["measure ozb woningen eigenaren", -10_680_000_00, "units 12000000000 × rate -0.00089"]],
      ],
      ["suppletions", -600, ["line Suppletie nieuwe verdeling", -900, "fixed -9"], ["line Suppletie bommen", 300, "fixed 3"]],
      ["payments", 900, ["line Participatie", 200, "fixed 2"], ["line Bibliotheken", 300, "fixed 3"], ["line Artikel 12", 400, "fixed 4"]],
    ]);
    expect(costs.map(({ cents }) => cents)).toEqual([5_325_000_000, 1_596_080_000, 79_201_920]);
    expect(sum.multipliers).toEqual([]);
  });

  it("rests each part on an article, a source and a circular, and says how firm it is", () => {
    const by = (is: Multiplier["is"], legal: Multiplier["legal"], firmness: Multiplier["firmness"], value: number): Multiplier => ({
      is,
      value,
      legal,
      firmness,
      source: set.source,
      stand: "septembercirculaire 2024",
    });
    const [general, suppletions, payments] = sumOf(0).parts;
    expect(general?.parts[0]?.parts[1]?.multipliers.slice(0, 2)).toEqual([
      by("units", law.units, "forecast", 20_000),
      by("amount", law.amounts, "enacted", 562),
    ]);
    expect(general?.parts[0]?.parts[1]?.multipliers[2]).toMatchObject({
      is: "factor",
      legal: law.factor,
      firmness: "enacted",
      stand: "septembercirculaire 2024",
    });
    expect(general?.parts[1]?.parts[0]?.multipliers).toEqual([
      by("units", law.propertyTax, "forecast", 12_000_000_000),
      by("rate", law.amounts, "enacted", -0.00089),
    ]);
    expect(suppletions?.parts[0]?.multipliers).toEqual([by("fixed", law.suppletion, "forecast", -9)]);
    expect(payments?.parts.map(({ multipliers }) => multipliers[0]?.legal)).toEqual([
      law.integration,
      law.decentralisation,
      law.additional,
    ]);
  });

  it("takes a part of each suppletion, up and down alike, and leaves a place without any out", () => {
    const half: YearChange = { ...unchanged, suppletionShare: 0.5 };
    const suppletions = sumOf(0, half).parts.find(({ part }) => part.kind === "suppletions");
    expect(suppletions && told(suppletions)).toEqual([
      "suppletions",
      -300,
      ["line Suppletie nieuwe verdeling", -450, "fixed -9 × suppletion-share 0.5"],
      ["line Suppletie bommen", 150, "fixed 3 × suppletion-share 0.5"],
    ]);
    expect(sumOf(1, half).parts.map(({ part }) => part.kind)).toEqual(["general"]);
    expect(sumOf(2, { ...unchanged, suppletionShare: 0 }).parts.find(({ part }) => part.kind === "suppletions")?.cents).toBe(0);
  });

  it("says of grants and taxes what share of which amount they are", () => {
    const change: YearChange = {
      ...unchanged,
      grants: [
        { name: "youth", cents: 2_100_00, key: { by: "cluster", cluster: "youth" } },
        {
          name: "wmo",
          cents: 420_00,
          key: { by: "spending", cluster: "youth", spending: { of: new Map([[set.nation.code, 0]]), nation: 210_000 } },
        },
      ],
      taxShift: { cents: 1_000_00, instrument: "resident-levy", equalisation: 0.25 },
    };
    const [, , , grants, taxes, equalisation] = sumOf(0, change).parts;
    expect(grants && told(grants)).toEqual([
      "grants",
      240_00,
      ["grant youth", 200_00, `national-amount 2100 × cluster-share ${Number((2 / 21).toPrecision(12))}`],
      ["grant wmo", 40_00, `national-amount 420 × spending-share ${Number((2 / 21).toPrecision(12))}`],
    ]);
    expect(taxes && told(taxes)).toEqual(["taxes", 100_00, "national-amount 1000 × capacity-share 0.1"]);
    expect(equalisation && told(equalisation)).toEqual([
      "equalisation",
      outcomeOf(fund, change).equalisation[0],
      "national-amount 1000 × equalisation-share 0.25",
    ]);
    expect(taxes?.multipliers[0]).toEqual({
      is: "national-amount",
      value: 1_000,
      legal: null,
      firmness: "assumption",
      source: null,
      stand: null,
    });
  });

  it("says that an amount which somebody chose is taken, and not laid down", () => {
    const change: YearChange = { ...unchanged, amounts: new Map([["jong", 2]]) };
    const [people, young] = sumOf(0, change).parts[0]?.parts[0]?.parts ?? [];
    expect(people?.multipliers[1]).toMatchObject({ is: "amount", value: 375, firmness: "enacted" });
    expect(young?.multipliers[1]).toMatchObject({ is: "amount", value: 1_124, firmness: "assumption" });
  });
});

describe("a difference in the sum", () => {
  it("keeps what both are the product of, and parts that take each other away", () => {
    const leaf = (name: string, cents: number, value: number): SumNode => ({
      part: { kind: "line", name },
      cents,
      parts: [],
      multipliers: [{ is: "fixed", value, legal: null, firmness: "forecast", source: null, stand: null }],
    });
    const whole = (leaves: readonly SumNode[]): SumNode => ({
      part: { kind: "payments" },
      cents: leaves.reduce((sum, { cents }) => sum + cents, 0),
      parts: leaves,
      multipliers: [],
    });
    const root = (leaves: readonly SumNode[]): SumNode => ({
      part: { kind: "total" },
      cents: whole(leaves).cents,
      parts: [whole(leaves)],
      multipliers: [],
    });
    const found = difference(
      root([leaf("a", 5, 1), leaf("b", 7, 2), leaf("same", 1, 9)]),
      root([leaf("a", 7, 3), leaf("b", 5, 4), leaf("same", 1, 9)]),
    );
    expect(found).toMatchObject({ part: { kind: "total" }, cents: 0, a: 13, b: 13, multipliersA: [], multipliersB: [] });
    // Together nothing, and yet something is otherwise: it stays in.
    expect(found?.parts).toHaveLength(1);
    expect(
      found?.parts[0]?.parts.map(({ part, cents, a, b, multipliersA, multipliersB }) => [
        part,
        cents,
        a,
        b,
        multipliersA[0]?.value,
        multipliersB[0]?.value,
      ]),
    ).toEqual([
      [{ kind: "line", name: "a" }, -2, 7, 5, 3, 1],
      [{ kind: "line", name: "b" }, 2, 5, 7, 4, 2],
    ]);
    const gone = difference(null, root([leaf("a", 7, 3)]));
    expect(gone).toMatchObject({ cents: -7, a: 7, b: 0, multipliersB: [] });
    expect(gone?.parts[0]?.parts[0]).toMatchObject({ cents: -7, multipliersB: [], multipliersA: [{ value: 3 }] });
    expect(difference(root([leaf("a", 7, 3)]), null)?.parts[0]?.parts[0]).toMatchObject({
      cents: 7,
      multipliersA: [],
      multipliersB: [{ value: 3 }],
    });
  });
});
