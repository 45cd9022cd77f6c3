/** What cities are alike in. Each group weighs as much as another, however many dimensions it has. */
export const dimensionGroups = ["size", "residents", "housing", "prosperity", "role"] as const;
export type DimensionGroup = (typeof dimensionGroups)[number];

/** One thing that cities differ in. */
export interface Dimension {
  /** Such as `growth_pct`. */
  readonly key: string;
  readonly group: DimensionGroup;
}

/** How the figure of a dimension is made out of published ones. */
export type Making =
  | { readonly kind: "value"; readonly of: string }
  /** The natural logarithm: twice as many residents count the same for a small city as for a large one. */
  | { readonly kind: "logarithm"; readonly of: string }
  /** In percent. */
  | { readonly kind: "growth"; readonly from: string; readonly to: string }
  | { readonly kind: "ratio"; readonly of: string; readonly per: string; readonly scale: number };

/** The published figures that a dimension is made of. */
export const ingredientsOf = (making: Making): readonly string[] => {
  if (making.kind === "growth") return [making.from, making.to];
  return making.kind === "ratio" ? [making.of, making.per] : [making.of];
};

/** The figure of a dimension, not rounded; null when what it is made of is missing or does not allow it (D6: never zero). */
export function figureOf(making: Making, published: ReadonlyMap<string, number>): number | null {
  const [first, second] = ingredientsOf(making).map((key) => published.get(key));
  if (first === undefined) return null;
  if (making.kind === "value") return first;
  if (making.kind === "logarithm") return first > 0 ? Math.log(first) : null;
  if (second === undefined) return null;
  if (making.kind === "growth") return first > 0 ? (second / first - 1) * 100 : null;
  return second > 0 ? (making.scale * first) / second : null;
}
