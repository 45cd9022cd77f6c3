/** Two figures of one city. */
export interface FigurePair {
  readonly x: number;
  readonly y: number;
}

/** With fewer pairs an order says nothing. */
export const fewestPairs = 5;

/**
 * How far two figures put cities in the same order (Spearman): 1 in the same, −1 in the opposite, near 0 when one order says
 * nothing of the other. Cities with the same figure share the mean of their places. Null with too few pairs, or without an order.
 *
 * @see docs/methods/coherence.md
 */
export function rankCorrelation(pairs: readonly FigurePair[]): number | null {
  if (pairs.length < fewestPairs) return null;
  const [xs, ys] = [ranksOf(pairs.map(({ x }) => x)), ranksOf(pairs.map(({ y }) => y))];
  const middle = (pairs.length + 1) / 2;
  const spread = (ranks: readonly number[]) => ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  const together = xs.reduce((sum, rank, index) => sum + (rank - middle) * ((ys[index] ?? middle) - middle), 0);
  const scale = Math.sqrt(spread(xs) * spread(ys));
  return scale === 0 ? null : together / scale;
}

/** The place of each value in their order, the lowest first. */
function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
