/** How sure a verdict is: the source says it, we read it so, or there is little to go by. */
export const certainties = ["high", "middle", "low"] as const;
export type Certainty = (typeof certainties)[number];
