import type { CityId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { DimensionGroup } from "./dimension.ts";
import type { Scores } from "./scores.ts";
import { chosenGroups, type GroupWeights } from "./weights.ts";

/** Why two cities cannot be held side by side. */
export const incomparabilities = ["too-few-dimensions", "too-few-groups", "nothing-chosen", "nothing-shared"] as const;
export type Incomparability = (typeof incomparabilities)[number];

/** Below this many dimensions that both cities have, a distance says too little; whatever the reader chose. */
export const fewestDimensions = 8;
export const fewestGroups = 4;

/** How much a group makes two cities differ. */
export interface GroupDifference {
  readonly group: DimensionGroup;
  /** Its share in the weights that count for these two, 0–1. */
  readonly weight: number;
  /** Mean of the squared differences of the scores in this group. */
  readonly difference: number;
  /** Weight × difference: the length of its bar. These add up to the square of the distance. */
  readonly contribution: number;
}

/** How far two cities lie apart, and in what; or why that cannot be said. */
export type Comparison =
  | { readonly isComparable: true; readonly distance: number; readonly groups: readonly GroupDifference[] }
  | { readonly isComparable: false; readonly reason: Incomparability };

/** Holds two cities side by side. What one of them lacks does not count for the two; a group of which nothing is left loses its weight. */
export function compare(scores: Scores, weights: GroupWeights, a: CityId, b: CityId): Comparison {
  const shared = sharedSquares(scores, a, b);
  const reason = whyNot(shared, weights);
  if (reason !== null) return { isComparable: false, reason };
  const groups = differencesOf(shared, weights);
  const square = groups.reduce((sum, { contribution }) => sum + contribution, 0);
  return { isComparable: true, distance: Math.sqrt(square), groups };
}

type Squares = ReadonlyMap<DimensionGroup, readonly number[]>;

/** The squared differences of all that both cities have, by group. */
function sharedSquares({ dimensions, ofCity }: Scores, a: CityId, b: CityId): Squares {
  const [ofA, ofB] = [ofCity.get(a), ofCity.get(b)];
  const pairs = dimensions.flatMap(({ key, group }) => {
    const [mine, theirs] = [ofA?.get(key), ofB?.get(key)];
    return mine === undefined || theirs === undefined ? [] : [{ group, square: (mine - theirs) ** 2 }];
  });
  return new Map([...groupedBy(pairs, ({ group }) => group)].map(([group, of]) => [group, of.map(({ square }) => square)]));
}

/** The first thing in the way; what the cities share is judged over all groups, also those that the reader left out. */
function whyNot(shared: Squares, weights: GroupWeights): Incomparability | null {
  const chosen = chosenGroups(weights);
  if (chosen.length === 0) return "nothing-chosen";
  if ([...shared.values()].flat().length < fewestDimensions) return "too-few-dimensions";
  if (shared.size < fewestGroups) return "too-few-groups";
  return chosen.some((group) => shared.has(group)) ? null : "nothing-shared";
}

function differencesOf(shared: Squares, weights: GroupWeights): readonly GroupDifference[] {
  const counting = chosenGroups(weights).filter((group) => shared.has(group));
  const total = counting.reduce((sum, group) => sum + weights[group], 0);
  return counting.map((group) => {
    const squares = shared.get(group) ?? [];
    const weight = weights[group] / total;
    const difference = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    return { group, weight, difference, contribution: weight * difference };
  });
}
