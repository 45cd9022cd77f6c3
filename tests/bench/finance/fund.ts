import { asId } from "../../../src/lib/ids.ts";
import { clusters, type FundArea, type FundSet, type Measure } from "../../../src/modules/finance/domain/fund-set.ts";

/** As many municipalities and measures as the fund will have, with room for more. */
export const sizes = { municipalities: 342, measures: 60, years: 10 } as const;

/** A number between 0 and 1 that looks like chance and is the same in each run. */
const share = (seed: number): number => ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;

const cluster = (at: number) => clusters[at % clusters.length] ?? "other";

const measures: readonly Measure[] = Array.from({ length: sizes.measures }, (_, at) => {
  const amountEur = at < 3 ? -0.001 : 1 + share(at) * 500;
  return {
    code: asId(at === 3 ? "inwo" : at === 0 ? "WOZwe80" : `maat${at}`),
    name: `Maatstaf ${at}`,
    kind: at < 3 ? "property-tax" : "costs",
    amountEur,
    clusters: [{ cluster: cluster(at), amountEur }],
  };
});

const municipality = (code: string, seed: number): FundArea => ({
  code: asId(code),
  name: code,
  units: Float64Array.from(measures, (_, at) => share(seed * sizes.measures + at) * (at < 3 ? 1e10 : 1e5)),
  payments: Float64Array.of(Math.round(share(seed) * 1e9), Math.round((share(seed + 7) - 0.5) * 1e9)),
});

/** A whole country of municipalities that nobody lives in. */
export function inventedFund(): FundSet {
  const areas = Array.from({ length: sizes.municipalities }, (_, at) => municipality(`GM${String(at + 1).padStart(4, "0")}`, at + 1));
  const sum = (of: (area: FundArea) => Float64Array): Float64Array =>
    (areas[0] ? of(areas[0]) : new Float64Array(0)).map((_, at) => areas.reduce((total, area) => total + (of(area)[at] ?? 0), 0));
  return {
    id: asId("X2030-2030"),
    year: 2030,
    circular: { id: asId("X2030"), title: "verzonnen circulaire", publishedOn: "2030-05" },
    factor: 1.5,
    source: asId("invented"),
    measures,
    lines: [
      { name: "lijn", kind: "integration", cluster: "wmo" },
      { name: "suppletie", kind: "suppletion", cluster: "other" },
    ],
    nation: { code: asId("NL01"), name: "Nederland", units: sum((area) => area.units), payments: sum((area) => area.payments) },
    areas,
    isWhole: true,
    lacks: [],
  };
}
