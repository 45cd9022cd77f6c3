import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import type { ParameterValue } from "./parameter.ts";
import { spendingKey } from "./spending-on.ts";

const nation: ParameterValue = {
  parameter: asId("iv3.jeugd"),
  from: 2024,
  until: 2024,
  stand: "jaarrekeningen 2024",
  knownOn: "2025",
  value: 100,
  firmness: "assumption",
  source: asId("iv3"),
  note: null,
};
const cities = new Map([
  [asId<AreaCode>("GM0014"), 30],
  [asId<AreaCode>("GM0193"), 20],
]);

describe("what cities spend as a key", () => {
  it("stands beside what the whole country spends", () => {
    expect(spendingKey(cities, [nation], "iv3.jeugd", 2024)).toEqual({ of: cities, nation: 100 });
  });

  it.each([
    ["nobody tells of the country", cities, []],
    ["the country is told without a number", cities, [{ ...nation, value: null }]],
    ["the country would spend less than its cities", cities, [{ ...nation, value: 49 }]],
    ["no city tells what it spends", new Map(), [nation]],
  ] as const)("is none when %s", (_when, of, values) => {
    expect(spendingKey(of, values, "iv3.jeugd", 2024)).toBeNull();
  });
});
