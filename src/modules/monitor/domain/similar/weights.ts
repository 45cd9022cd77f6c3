import { type DimensionGroup, dimensionGroups } from "./dimension.ts";

/** How heavy a reader lets each group weigh, 0 to 3; 0 leaves it out. Only how they compare matters. */
export type GroupWeights = Readonly<Record<DimensionGroup, number>>;

/** The heaviest that a reader can choose. */
export const heaviest = 3;

/** What holds until a reader chooses: every group as heavy. */
export const equalWeights: GroupWeights = { size: 1, residents: 1, housing: 1, prosperity: 1, role: 1 };

/** The groups that count. */
export const chosenGroups = (weights: GroupWeights): readonly DimensionGroup[] => dimensionGroups.filter((group) => weights[group] > 0);
