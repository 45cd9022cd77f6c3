import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalWeights } from "../domain/similar/weights.ts";
import { queryOfWeights, similarQuery, weightsOf } from "./similar.ts";

const weight = fc.integer({ min: 0, max: 3 });
const weights = fc.record({ size: weight, residents: weight, housing: weight, prosperity: weight, role: weight });

describe("the weights in an address", () => {
  it("are equal as long as nobody chooses", () => {
    expect(weightsOf(similarQuery.parse({}))).toEqual(equalWeights);
  });

  it("take a group out with 0, and leave the others as they are", () => {
    const query = { "gewicht-omvang": "2", "gewicht-wonen": "0" };
    expect(weightsOf(similarQuery.parse(query))).toEqual({ ...equalWeights, size: 2, housing: 0 });
  });

  it.each(["4", "-1", "1.5", "veel", "NaN"])("refuse %s", (text) => {
    expect(similarQuery.safeParse({ "gewicht-rol": text }).success).toBe(false);
  });

  it("come back from the address that was made of them", () => {
    fc.assert(
      fc.property(weights, (chosen) => {
        expect(weightsOf(similarQuery.parse(Object.fromEntries(queryOfWeights(chosen))))).toEqual(chosen);
      }),
    );
  });

  it("stay out of the address as long as nobody chooses", () => {
    expect(queryOfWeights(equalWeights).toString()).toBe("");
  });
});
