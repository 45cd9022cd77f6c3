import { asId } from "../../src/lib/ids.ts";
import type { FundArea, FundSet } from "../../src/modules/finance/domain/fund-set.ts";
import type { FundSource } from "../../src/modules/finance/domain/source.ts";

/** A source for values in tests. */
export const fundSource: FundSource = {
  id: asId("bzk-circulars"),
  title: "Circulaires gemeentefonds",
  publisher: "Ministerie van BZK",
  address: "https://example.org/circulaires",
  publishedOn: null,
  licence: "CC0",
  readOn: "2026-11-23",
  note: null,
};

/** An area with these units and payments in cents. */
export const fundArea = (code: string, name: string, units: readonly number[], payments: readonly number[]): FundArea => ({
  code: asId(code),
  name,
  units: Float64Array.from(units),
  payments: Float64Array.from(payments),
});

/** A small set of two cities that are the whole country: inhabitants, dwellings under property tax, and two lines. */
export const smallFundSet: FundSet = {
  id: asId("S2024-2025"),
  year: 2025,
  circular: { id: asId("S2024"), title: "Septembercirculaire 2024", publishedOn: "2024-09" },
  factor: 1.457,
  source: fundSource.id,
  measures: [
    {
      code: asId("inwo"),
      name: "inwoners",
      kind: "costs",
      amountEur: 374.52,
      clusters: [
        { cluster: "youth", amountEur: 492.41 },
        { cluster: "own-means", amountEur: -117.89 },
      ],
    },
    {
      code: asId("WOZwe80"),
      name: "ozb woningen eigenaren",
      kind: "property-tax",
      amountEur: -0.000914,
      clusters: [{ cluster: "property-tax", amountEur: -0.000914 }],
    },
  ],
  lines: [
    { name: "participatie", kind: "integration", cluster: "participation" },
    { name: "veilig wonen", kind: "decentralisation", cluster: "safety" },
  ],
  nation: fundArea("NL01", "Nederland", [300_000.25, 40_000_000_000], [12_345_678_901, 0]),
  areas: [
    fundArea("GM0014", "Groningen", [200_000.25, 30_000_000_000], [12_345_678_000, 0]),
    fundArea("GM0193", "Zwolle", [100_000, 10_000_000_000], [901, 0]),
  ],
  isWhole: true,
  lacks: ["suppletion"],
};
