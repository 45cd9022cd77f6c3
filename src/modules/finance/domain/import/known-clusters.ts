import type { Cluster } from "../fund-set.ts";
import { wordKey } from "./word-key.ts";

/**
 * What the circulars call the clusters.
 *
 * @source tables of amounts per unit and cluster of the circulars of 2023 and 2024; the shorter names from their running text
 */
const names: Readonly<Record<Cluster, readonly string[]>> = {
  "social-base": ["Sociale basisvoorzieningen"],
  participation: ["Participatie"],
  wmo: ["Individuele voorzieningen Wmo"],
  youth: ["Individuele voorzieningen Jeugd"],
  administration: ["Bestuur en ondersteuning"],
  safety: ["Orde en veiligheid"],
  education: ["Onderwijs"],
  "sport-culture": ["Sport, cultuur en recreatie"],
  infrastructure: ["Infrastructuur, ruimte en milieu"],
  other: ["Overig"],
  "own-means": ["Overige eigen middelen"],
  "property-tax": ["Onroerendezaakbelasting", "Onroerendezaakbelastingen", "Ozb"],
};

const byKey: ReadonlyMap<string, Cluster> = new Map(
  (Object.entries(names) as readonly (readonly [Cluster, readonly string[]])[]).flatMap(([cluster, all]) =>
    all.map((name) => [wordKey(name), cluster] as const),
  ),
);

/** The cluster that a cell or a head means; null when it means none that we know. */
export const clusterIn = (text: string): Cluster | null => byKey.get(wordKey(text)) ?? null;

/** What the circulars call a cluster. */
export const clusterName = (cluster: Cluster): string => names[cluster][0] ?? cluster;
