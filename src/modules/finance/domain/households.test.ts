import { describe, expect, it } from "vitest";
import { aFundArea, aFundSet, aFundYear } from "../../../../tests/build/fund-year.ts";
import { householdBurdens } from "./households.ts";

const fund = aFundYear();
const shift = { cents: 223_000_000_00, equalisation: 0 } as const;
const euros = (instrument: "resident-levy" | "property-users" | "property-owners") =>
  householdBurdens(fund, { ...shift, instrument }, 0)?.map(({ kind, eur }) => [kind, Math.round(eur)]);

describe("what a larger local tax costs a household", () => {
  it("is the same per person everywhere when it is a levy per inhabitant", () => {
    // 223 million over a million inhabitants.
    expect(euros("resident-levy")).toEqual([
      ["single-tenant", 223],
      ["single-owner", 223],
      ["couple-tenant", 446],
      ["couple-owner", 446],
    ]);
  });

  it("goes by the average dwelling of the city when users of property pay", () => {
    // 12 billion over 48 000 dwellings is 250 000; 223 million of 130 billion.
    const each = Math.round((250_000 * 223) / 130_000);
    expect(euros("property-users")?.map(([, eur]) => eur)).toEqual([each, each, each, each]);
  });

  it("passes tenants by when owners pay", () => {
    expect(euros("property-owners")?.map(([, eur]) => eur)).toEqual([0, 429, 0, 429]);
  });

  it("is not told of a place without dwellings, or of one that is not there", () => {
    const bare = aFundYear({ ...aFundSet(), areas: [aFundArea("GM0009", [1, 1, 0, 0], [0, 0])], isWhole: true });
    expect(householdBurdens(bare, { ...shift, instrument: "resident-levy" }, 0)).toBeNull();
    expect(householdBurdens(fund, { ...shift, instrument: "resident-levy" }, 9)).toBeNull();
  });
});
