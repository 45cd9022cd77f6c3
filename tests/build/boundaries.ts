/** Squares of half a degree that lie side by side, from the lower left corner on: neighbours share a border. */
export const squareAt = (column: number, row: number): number[][] => {
  const [x, y] = [4 + column / 2, 51 + row / 2];
  return [
    [x, y],
    [x + 0.5, y],
    [x + 0.5, y + 0.5],
    [x, y + 0.5],
    [x, y],
  ];
};

/** A municipality as files have it. */
export const drawnAs = (code: string, coordinates: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "Feature",
  properties: { statcode: code, jrstatcode: `2025${code}`, statnaam: `Gemeente ${code}`, rubriek: "gemeente", ...more },
  geometry: { type: "Polygon", coordinates },
});

/** A file with these municipalities. */
export const fileOf = (features: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ type: "FeatureCollection", features, ...more });

/** Four municipalities, two by two. */
export const fourSquares: string = fileOf(
  ["GM0193", "GM0150", "GM0034", "GM1000"].map((code, index) => drawnAs(code, [squareAt(index % 2, Math.floor(index / 2))])),
);
