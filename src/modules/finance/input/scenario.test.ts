import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choices, cutWays, nothingChosen, readyMade, scenarioOf } from "../domain/choices.ts";
import { scenarioNames, shortageFields, smoothingRules } from "../domain/scenario.ts";
import { instruments } from "../domain/year-change.ts";
import { choosingKeys, queryOf, scenarioQuery } from "./scenario.ts";

const read = (query: string | URLSearchParams): Choices => scenarioQuery.parse(Object.fromEntries(new URLSearchParams(query)));

describe("the address of a scenario", () => {
  it.each(scenarioNames)("gives the ready-made scenario %s again", (name) => {
    expect(read(queryOf(readyMade[name]))).toEqual(readyMade[name]);
  });

  it("gives again whatever was chosen, to the euro", () => {
    const millions = fc
      .integer({ min: -90_000_000, max: 90_000_000 })
      .filter((thousands) => thousands !== 0)
      .map((thousands) => thousands * 1000);
    const choices: fc.Arbitrary<Choices> = fc.record({
      circular: fc.constantFrom(null, "S2024", "M2026"),
      from: fc.integer({ min: 2015, max: 2027 }),
      until: fc.integer({ min: 2027, max: 2040 }),
      cut: fc.subarray([...cutWays]),
      growth: fc.constantFrom(
        null,
        ...smoothingRules.map((rule) => ({ rule, years: rule === "average" ? 5 : 3, band: rule === "band" ? 0.025 : 0.01 })),
      ),
      tax: fc.option(
        fc.record({
          eur: fc.integer({ min: 1, max: 90_000 }).map((of) => of * 1_000_000),
          instrument: fc.constantFrom(...instruments),
          equalisation: fc.integer({ min: 0, max: 100 }).map((of) => of / 100),
        }),
      ),
      shortages: fc
        .subarray([...shortageFields])
        .chain((fields) => fc.tuple(...fields.map((field) => millions.map((eur) => [field, eur] as const))).map((pairs) => new Map(pairs))),
      key: fc.constant("cluster" as const),
      transition: fc.integer({ min: 0, max: 100 }).map((of) => of / 100),
      extra: fc.option(millions, { nil: 0 }),
      measure: fc.constantFrom(null, { code: "inwo", times: 1.25 }, { code: "cf.regionaal", times: 0 }),
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(read(queryOf(chosen))).toEqual(chosen);
      }),
    );
  });

  it("chooses nothing when it says nothing, and nothing of an empty form", () => {
    expect(read("")).toEqual(nothingChosen);
    expect(read("stand=&opschaling=&belasting=&tekort-jeugd=&extra=&maatstaf=&groei=")).toEqual(nothingChosen);
    expect(scenarioOf(read("")).changes).toEqual([]);
  });

  it("puts years in order, and keeps to the usual ones when they make no sense", () => {
    expect(read("van=2030&tot=2028")).toMatchObject({ from: 2028, until: 2030 });
    expect(read("van=nooit&tot=99999")).toMatchObject({ from: 2027, until: 2031 });
  });

  it("takes a decimal comma", () => {
    expect(read("tekort-jeugd=828,5").shortages.get("youth")).toBe(828_500_000);
  });

  it.each(["extra=1e9", "belasting=-1", "verevening=101", "ingroei=x", "maatstaf-keer=-2", "groei-jaren=0"])("refuses %s", (query) => {
    expect(scenarioQuery.safeParse(Object.fromEntries(new URLSearchParams(query))).success).toBe(false);
  });

  it("knows which words choose something", () => {
    const all = {
      ...readyMade.growth,
      ...readyMade["tax-area"],
      growth: readyMade.growth.growth,
      circular: "S2024",
      cut: [...cutWays],
      shortages: new Map(shortageFields.map((field) => [field, 1e6] as const)),
      transition: 0.5,
      extra: 1e6,
      measure: { code: "inwo", times: 2 },
    } as const;
    for (const name of queryOf(all).keys()) expect(choosingKeys).toContain(name);
  });
});

describe("scenarioOf", () => {
  it("has the changes in one order, whatever the order of the choices", () => {
    const one = scenarioOf({ ...nothingChosen, cut: ["cut-undecided", "cut-returned"], extra: 5 });
    expect(one.changes.map(({ kind }) => kind)).toEqual(["cut-returned", "cut-undecided", "sum-added"]);
  });

  it("carries the circular and the years", () => {
    expect(scenarioOf({ ...nothingChosen, circular: "M2024", from: 2028, until: 2029, transition: 0.5 })).toEqual({
      circular: "M2024",
      changes: [{ kind: "transition-finished", share: 0.5, from: 2028, until: 2029 }],
    });
  });
});
