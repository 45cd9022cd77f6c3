import type { FundArea, FundSet } from "../domain/fund-set.ts";
import type { FundSetTables } from "../tables/sets.ts";

/** The rows in which a set is kept, apart from who loaded it and how often. */
export interface SetRows {
  readonly fund_set: Omit<FundSetTables["fund_set"], "loaded_by" | "version">;
  readonly fund_measure: readonly FundSetTables["fund_measure"][];
  readonly fund_cluster_amount: readonly FundSetTables["fund_cluster_amount"][];
  readonly fund_line: readonly FundSetTables["fund_line"][];
  readonly fund_area: readonly FundSetTables["fund_area"][];
}

/** A set as the rows in which it is kept; two sets that say the same have the same rows. */
export function rowsOfSet(set: FundSet): SetRows {
  const { id, year, circular, factor, source, isWhole, lacks, measures, lines, nation, areas } = set;
  return {
    fund_set: { id, year, circular: circular.id, factor, source, is_whole: isWhole, lacks_json: lacks },
    fund_measure: measures.map(({ code, name, kind, amountEur }, place) => ({
      fund_set: id,
      place,
      code,
      name,
      kind,
      amount_eur: amountEur,
    })),
    fund_cluster_amount: measures.flatMap(({ clusters }, measure) =>
      clusters.map(({ cluster, amountEur }, place) => ({ fund_set: id, measure, place, cluster, amount_eur: amountEur })),
    ),
    fund_line: lines.map(({ name, kind, cluster }, place) => ({ fund_set: id, place, name, kind, cluster })),
    fund_area: [nation, ...inCodeOrder(areas)].map(({ code, name, units, payments }) => ({
      fund_set: id,
      area: code,
      name,
      units_json: Array.from(units),
      payments_json: Array.from(payments),
    })),
  };
}

/** Areas come back in the order of their codes: the cents that are left when an amount is divided go to the first of equals. */
const inCodeOrder = (areas: readonly FundArea[]): readonly FundArea[] =>
  areas.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
