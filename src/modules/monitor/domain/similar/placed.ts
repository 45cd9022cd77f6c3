import type { CityId } from "../../../../lib/ids.ts";
import type { Closeness } from "./closeness.ts";
import type { GroupDifference, Incomparability } from "./distance.ts";
import { firmNeighbours, neighbourhood, neighboursOf } from "./neighbours.ts";
import type { Scores } from "./scores.ts";
import { equalWeights, type GroupWeights } from "./weights.ts";

/** A city beside another: how far, in what, and whether that hangs on the weights; or why nothing can be said. */
export type PlacedCity = { readonly city: CityId; readonly scores: ReadonlyMap<string, number> } & (
  | {
      readonly isComparable: true;
      readonly distance: number;
      readonly closeness: Closeness;
      readonly groups: readonly GroupDifference[];
      readonly isFirm: boolean;
    }
  | { readonly isComparable: false; readonly reason: Incomparability }
);

/** The ten cities nearest to one by these weights, the nearest first. */
export function nearestTo(scores: Scores, weights: GroupWeights, city: CityId): readonly PlacedCity[] {
  const firm = firmNeighbours(scores, weights, city);
  return neighboursOf(scores, weights, city)
    .inOrder.slice(0, neighbourhood)
    .map((one) => ({ ...one, isComparable: true, isFirm: firm.has(one.city), scores: scoresIn(scores, one.city) }));
}

/** These cities beside one, in the order in which they are given; every group of traits counts the same. */
export function placedBeside(scores: Scores, city: CityId, named: readonly CityId[]): readonly PlacedCity[] {
  const { inOrder, notComparable } = neighboursOf(scores, equalWeights, city);
  const firm = firmNeighbours(scores, equalWeights, city);
  const why = new Map(notComparable.map((one) => [one.city, one.reason]));
  return named.map((one) => {
    const found = inOrder.find((neighbour) => neighbour.city === one);
    const own = { city: one, scores: scoresIn(scores, one) };
    return found
      ? { ...own, ...found, isComparable: true, isFirm: firm.has(one) }
      : { ...own, isComparable: false, reason: why.get(one) ?? "too-few-dimensions" };
  });
}

/** Where a city lies in each trait; nothing of a city that is not known. */
export const scoresIn = ({ ofCity }: Scores, city: CityId): ReadonlyMap<string, number> => ofCity.get(city) ?? new Map<string, number>();
