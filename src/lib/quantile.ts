/**
 * The figure below which this share of the figures lies, on a straight line between the two nearest of them (type 7).
 *
 * @param sorted from low to high
 * @param share  0 for the lowest, 1 for the highest
 * @throws RangeError when there are no figures
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("There is no spread of nothing.");
  return below + (place - Math.floor(place)) * (above - below);
}
