import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { factsFrom } from "./facts-from.ts";
import type { ParameterValue } from "./parameter.ts";

const value = (parameter: string, from: number, eur: number | null, changes: Partial<ParameterValue> = {}): ParameterValue => ({
  parameter: asId(parameter),
  from,
  until: from,
  stand: "een stuk",
  knownOn: "2021",
  value: eur,
  firmness: "enacted",
  source: asId("bron"),
  note: null,
  ...changes,
});

describe("what scenarios need to know", () => {
  it("holds of the cut what was applied, with what the law had it be where that is known", () => {
    const { cut } = factsFrom([
      value("opschalingskorting.toegepast", 2026, 300),
      value("opschalingskorting.toegepast", 2015, 60),
      value("opschalingskorting.toegepast", 2023, null),
      value("opschalingskorting.wettelijk", 2026, 975),
      value("opschalingskorting.wettelijk", 2015, null),
    ]);
    expect([...cut]).toEqual([
      [2015, { legislated: null, applied: 60_00 }],
      [2026, { legislated: 975_00, applied: 300_00 }],
    ]);
  });

  it("takes of each year what was known last", () => {
    const values = [
      value("opschalingskorting.eenmalig", 2025, 675, { knownOn: "2024-04" }),
      value("opschalingskorting.eenmalig", 2025, 600, { knownOn: "2023" }),
    ];
    expect([...factsFrom(values).takenOnce]).toEqual([[2025, 675_00]]);
  });

  it("holds of growth the years of which both budget and account are known, in order", () => {
    const { growth } = factsFrom([
      value("iv3.gemeentefonds", 2018, 29, { firmness: "enacted" }),
      value("iv3.gemeentefonds", 2018, 28, { firmness: "forecast" }),
      value("iv3.gemeentefonds", 2017, 27, { firmness: "enacted" }),
      value("iv3.gemeentefonds", 2017, 26, { firmness: "forecast" }),
      value("iv3.gemeentefonds", 2025, 44, { firmness: "forecast" }),
      value("iv3.gemeentefonds", 2016, null, { firmness: "enacted" }),
      value("iv3.gemeentefonds", 2016, 25, { firmness: "forecast" }),
      value("fonds.totaal", 2017, 99),
    ]);
    expect(growth).toEqual([
      { year: 2017, budgeted: 26_00, received: 27_00 },
      { year: 2018, budgeted: 28_00, received: 29_00 },
    ]);
  });

  it("holds how the economy grew, as shares, with what is not known as not known", () => {
    const { economy } = factsFrom([
      value("bbp.volume", 2023, 0.1),
      value("bbp.volume", 2022, 4.3),
      value("bbp.volume", 2022, 4.5, { knownOn: "2020" }),
      value("bbp.prijs", 2022, null, { until: 2024, firmness: "unknown" }),
      value("bbp.prijs", 2024, 5),
    ]);
    expect(economy).toEqual([
      { year: 2022, volume: 0.043, price: null },
      { year: 2023, volume: 0.001, price: null },
      { year: 2024, volume: null, price: 0.05 },
    ]);
  });

  it("knows nothing of the economy and of spending by itself", () => {
    expect(factsFrom([])).toEqual({ cut: new Map(), takenOnce: new Map(), growth: [], economy: [], spending: new Map() });
  });
});
