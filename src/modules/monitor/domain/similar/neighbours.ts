import type { CityId } from "../../../../lib/ids.ts";
import { type Closeness, closenessOf } from "./closeness.ts";
import { compare, type GroupDifference, type Incomparability } from "./distance.ts";
import type { Scores } from "./scores.ts";
import { chosenGroups, type GroupWeights } from "./weights.ts";

/** How many cities a comparison holds beside a city unless the reader chooses others (D5). */
export const neighbourhood = 10;

/** Another city, seen from one. */
export interface Neighbour {
  readonly city: CityId;
  readonly distance: number;
  readonly closeness: Closeness;
  readonly groups: readonly GroupDifference[];
}

/** The other cities, seen from one. */
export interface Neighbours {
  /** The nearest first; of two as near, the one with the lowest code. */
  readonly inOrder: readonly Neighbour[];
  /** By code. */
  readonly notComparable: readonly { readonly city: CityId; readonly reason: Incomparability }[];
}

/** Puts all other cities in order of their distance to one. */
export function neighboursOf(scores: Scores, weights: GroupWeights, city: CityId): Neighbours {
  const others = [...scores.ofCity.keys()].filter((other) => other !== city).toSorted(byCode);
  const compared = others.map((other) => ({ city: other, ...compare(scores, weights, city, other) }));
  return {
    inOrder: compared
      .flatMap((one) => (one.isComparable ? [neighbourOf(one)] : []))
      .toSorted((a, b) => a.distance - b.distance || byCode(a.city, b.city)),
    notComparable: compared.flatMap((one) => (one.isComparable ? [] : [{ city: one.city, reason: one.reason }])),
  };
}

const byCode = (a: CityId, b: CityId): number => (a < b ? -1 : a > b ? 1 : 0);

const neighbourOf = ({ city, distance, groups }: Omit<Neighbour, "closeness">): Neighbour => ({
  city,
  distance,
  closeness: closenessOf(distance),
  groups,
});

/**
 * The neighbours that do not hang on the choice of groups: among the nearest ten with each chosen group left out once.
 * With one group chosen there is nothing to leave out, and so none of them is firm.
 */
export function firmNeighbours(scores: Scores, weights: GroupWeights, city: CityId): ReadonlySet<CityId> {
  const [first = [], ...others] = chosenGroups(weights).map((left) =>
    neighboursOf(scores, { ...weights, [left]: 0 }, city)
      .inOrder.slice(0, neighbourhood)
      .map((neighbour) => neighbour.city),
  );
  return new Set(first.filter((one) => others.every((cities) => cities.includes(one))));
}
