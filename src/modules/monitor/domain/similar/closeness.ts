/** How alike two cities are, in words. */
export const closenesses = ["strong", "fair", "weak"] as const;
export type Closeness = (typeof closenesses)[number];

/** From this distance on two cities are no longer strongly, and no longer fairly alike. */
export const strongBelow = 0.8;
export const fairBelow = 1.3;

/** The word for a distance. It goes by the distance alone: a city without near neighbours gets no gentler measure. */
export function closenessOf(distance: number): Closeness {
  if (distance < strongBelow) return "strong";
  return distance < fairBelow ? "fair" : "weak";
}
