import type { CityId } from "../../../../lib/ids.ts";
import { counted, groupedBy } from "../../../../lib/lists.ts";
import type { RoundItem } from "./round.ts";

/** How something that was asked stands: what was answered, that nobody answered, or that nobody could be asked. */
export const standings = ["unchanged", "changed", "stopped", "silent", "no-owner"] as const;
export type Standing = (typeof standings)[number];

type Told = Pick<RoundItem, "answer" | "owner">;

/** How one item stands. */
export const standingOf = ({ answer, owner }: Told): Standing => answer ?? (owner === null ? "no-owner" : "silent");

/** How many items stand how; together they are all that was asked. */
export type Tally = Readonly<Record<Standing, number>> & { readonly total: number };

/** Counts what was asked by how it stands. */
export function tallyOf(items: readonly Told[]): Tally {
  const counts = counted(items, standingOf);
  const of = (standing: Standing) => counts.get(standing) ?? 0;
  return {
    unchanged: of("unchanged"),
    changed: of("changed"),
    stopped: of("stopped"),
    silent: of("silent"),
    "no-owner": of("no-owner"),
    total: items.length,
  };
}

/** The share that was answered, 0 to 1; null when nothing was asked. */
export const responseShare = ({ unchanged, changed, stopped, total }: Tally): number | null =>
  total === 0 ? null : (unchanged + changed + stopped) / total;

/** The counts of each city; what was asked for the whole stands under null. */
export const talliesByCity = (items: readonly (Told & Pick<RoundItem, "city">)[]): ReadonlyMap<CityId | null, Tally> =>
  new Map([...groupedBy(items, ({ city }) => city)].map(([city, own]) => [city, tallyOf(own)]));

/** What a selection holds, before anybody is asked. */
export interface Reach {
  readonly items: number;
  readonly cities: number;
  readonly owners: number;
  readonly withoutOwner: number;
}

/** Counts what a round would ask of how many people. */
export const reachOf = (items: readonly Pick<RoundItem, "city" | "owner">[]): Reach => ({
  items: items.length,
  cities: new Set(items.flatMap(({ city }) => city ?? [])).size,
  owners: new Set(items.flatMap(({ owner }) => owner ?? [])).size,
  withoutOwner: items.filter(({ owner }) => owner === null).length,
});
