import { type Cluster, clusters } from "./fund-set.ts";
import type { FundYear } from "./fund-year.ts";
import { type Cents, divided, toCents } from "./money.ts";
import type { Outcome } from "./outcome.ts";

/**
 * What a place gets, over the twelve clusters, whole cents. Adds up to the total of the baseline exactly. A help for dividing: nobody
 * has to spend it so (article 6).
 */
export function clusterSplit(fund: FundYear, outcome: Outcome, at: number): ReadonlyMap<Cluster, Cents> {
  const sums = new Map<Cluster, Cents>(clusters.map((cluster) => [cluster, 0]));
  const add = (cluster: Cluster, cents: Cents) => sums.set(cluster, (sums.get(cluster) ?? 0) + cents);
  const place = fund.places[at];
  if (place === undefined) return sums;
  const parts = fund.set.measures.flatMap(({ kind, clusters: of }, measure) =>
    kind === "costs" ? of.map(({ cluster, amountEur }) => ({ cluster, eur: (place.units[measure] ?? 0) * amountEur })) : [],
  );
  const costs = (outcome.general[at] ?? 0) + (fund.deduction[at] ?? 0);
  for (const [index, cents] of divided(
    costs,
    parts.map(({ eur }) => eur),
  ).entries())
    add(parts[index]?.cluster ?? "other", cents);
  for (const [measure, { kind, amountEur }] of fund.set.measures.entries())
    if (kind === "property-tax") add("property-tax", toCents((place.units[measure] ?? 0) * amountEur));
  for (const [line, { cluster }] of fund.set.lines.entries()) add(cluster, place.payments[line] ?? 0);
  return sums;
}
