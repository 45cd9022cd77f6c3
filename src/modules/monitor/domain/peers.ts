import type { GroupWeights } from "./similar/weights.ts";

/**
 * Which cities a city is held beside: the ten that resemble it most (D5), the ten that do so by the weights of the reader, or
 * the cities that the reader named, by their words in addresses.
 */
export type PeerChoice =
  | { readonly kind: "similar" }
  | { readonly kind: "weighted"; readonly weights: GroupWeights }
  | { readonly kind: "named"; readonly slugs: readonly string[] };
