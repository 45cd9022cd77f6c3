import { asId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { clusters, type FundArea, type Measure, type PaymentLine, paymentKinds } from "../domain/fund-set.ts";
import type { FundSetTables } from "../tables/sets.ts";

/** What areas bring to a set, in the order of their codes; the country among them. */
export async function areasOf(db: Read<FundSetTables>, id: string): Promise<readonly FundArea[]> {
  const rows = await open(db)
    .selectFrom("fund_area")
    .select(["area", "name", "units_json", "payments_json"])
    .where("fund_set", "=", id)
    .orderBy("area")
    .execute();
  return rows.map(({ area, name, units_json: units, payments_json: payments }) => ({
    code: asId(area),
    name,
    units: Float64Array.from(units),
    payments: Float64Array.from(payments),
  }));
}

/** The measures of a set, in its own order. */
export async function measuresOf(db: Read<FundSetTables>, id: string): Promise<readonly Measure[]> {
  const rows = await open(db)
    .selectFrom("fund_measure")
    .select(["place", "code", "name", "kind", "amount_eur"])
    .where("fund_set", "=", id)
    .orderBy("place")
    .execute();
  const parts = await open(db)
    .selectFrom("fund_cluster_amount")
    .select(["measure", "cluster", "amount_eur"])
    .where("fund_set", "=", id)
    .orderBy("measure")
    .orderBy("place")
    .execute();
  const ofMeasure = groupedBy(parts, ({ measure }) => measure);
  return rows.map(({ place, code, name, kind, amount_eur: amountEur }) => ({
    code: asId(code),
    name,
    kind: oneOf(["costs", "property-tax"], kind),
    amountEur,
    clusters: (ofMeasure.get(place) ?? []).map((part) => ({ cluster: oneOf(clusters, part.cluster), amountEur: part.amount_eur })),
  }));
}

/** The lines of a set, in its own order. */
export async function linesOf(db: Read<FundSetTables>, id: string): Promise<readonly PaymentLine[]> {
  const rows = await open(db)
    .selectFrom("fund_line")
    .select(["name", "kind", "cluster"])
    .where("fund_set", "=", id)
    .orderBy("place")
    .execute();
  return rows.map(({ name, kind, cluster }) => ({ name, kind: oneOf(paymentKinds, kind), cluster: oneOf(clusters, cluster) }));
}
