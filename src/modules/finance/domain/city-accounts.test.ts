import { describe, expect, it } from "vitest";
import { anAccount } from "../../../../tests/build/account.ts";
import { asId } from "../../../lib/ids.ts";
import { type CityAccounts, latestAccountYear, type Order, ordered, outcomesIn } from "./city-accounts.ts";

/** A city with what it budgeted and got in 2024, in thousands; none without amounts. */
const aCity = (name: string, amounts: readonly [number, number] | null, inhabitants = 1_000): CityAccounts => ({
  area: asId(name),
  name,
  sortName: name,
  slug: name.toLowerCase(),
  accounts:
    amounts === null
      ? []
      : [anAccount({ report: "budget", fundKeur: amounts[0], inhabitants }), anAccount({ fundKeur: amounts[1], inhabitants })],
});

describe("the order of cities", () => {
  const cities = [
    aCity("Zwolle", [100, 130], 500),
    aCity("Amstelveen", null),
    aCity("Breda", [300, 310], 900),
    aCity("Ede", [200, 190], 200),
  ];

  it.each([
    ["name", ["Amstelveen", "Breda", "Ede", "Zwolle"]],
    ["fund", ["Breda", "Ede", "Zwolle", "Amstelveen"]],
    ["per-inhabitant", ["Ede", "Breda", "Zwolle", "Amstelveen"]],
    ["difference", ["Zwolle", "Breda", "Ede", "Amstelveen"]],
  ] as const satisfies readonly (readonly [Order, readonly string[]])[])("by %s", (order, names) => {
    expect(ordered(outcomesIn(2024, cities), order).map(({ city }) => city.name)).toEqual(names);
  });

  it("keeps equals by name", () => {
    const equals = [aCity("Zwolle", [1, 1]), aCity("Breda", [1, 1])];
    expect(ordered(outcomesIn(2024, equals), "fund").map(({ city }) => city.name)).toEqual(["Breda", "Zwolle"]);
  });
});

it("the latest year is that of the last account of any city", () => {
  expect(latestAccountYear([aCity("Breda", null), aCity("Ede", [1, 2])])).toBe(2024);
  expect(latestAccountYear([aCity("Breda", null)])).toBeNull();
});
