/** A point with two figures. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** The straight line that lies nearest, and how well it fits: r is 1 or −1 when all points lie on it, near 0 when it says nothing. */
export interface Fit {
  readonly slope: number;
  readonly intercept: number;
  readonly r: number;
}

/** The line of least squares; null with fewer than three points, or when one of the two figures is the same everywhere. */
export function leastSquares(pairs: readonly Pair[]): Fit | null {
  if (pairs.length < 3) return null;
  const meanX = meanOf(pairs.map(({ x }) => x));
  const meanY = meanOf(pairs.map(({ y }) => y));
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx === 0 || yy === 0) return null;
  const slope = xy / xx;
  return { slope, intercept: meanY - slope * meanX, r: xy / Math.sqrt(xx * yy) };
}

const meanOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
