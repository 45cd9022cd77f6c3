import { z } from "zod";
import { type DimensionGroup, dimensionGroups } from "../domain/similar/dimension.ts";
import { equalWeights, type GroupWeights, heaviest } from "../domain/similar/weights.ts";

const weight = (group: DimensionGroup) => z.coerce.number().int().min(0).max(heaviest).default(equalWeights[group]);

/** How heavy each group of dimensions weighs; what is not named weighs as much as another. */
export const similarQuery = z.object({
  "gewicht-omvang": weight("size"),
  "gewicht-bewoners": weight("residents"),
  "gewicht-wonen": weight("housing"),
  "gewicht-welvaart": weight("prosperity"),
  "gewicht-rol": weight("role"),
});

export type SimilarQuery = z.infer<typeof similarQuery>;

/** The field of an address in which the weight of a group stands. */
export const weightFields = {
  size: "gewicht-omvang",
  residents: "gewicht-bewoners",
  housing: "gewicht-wonen",
  prosperity: "gewicht-welvaart",
  role: "gewicht-rol",
} as const satisfies Readonly<Record<DimensionGroup, keyof SimilarQuery>>;

/** The weights that a query stands for. */
export const weightsOf = (query: SimilarQuery): GroupWeights => ({
  size: query[weightFields.size],
  residents: query[weightFields.residents],
  housing: query[weightFields.housing],
  prosperity: query[weightFields.prosperity],
  role: query[weightFields.role],
});

/** The query that stands for weights, so that an address keeps the choice; what weighs as usual is left out. */
export const queryOfWeights = (weights: GroupWeights): URLSearchParams =>
  new URLSearchParams(
    dimensionGroups.filter((group) => weights[group] !== equalWeights[group]).map((group) => [weightFields[group], String(weights[group])]),
  );
