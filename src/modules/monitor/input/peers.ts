import type { z } from "zod";
import type { PeerChoice } from "../domain/peers.ts";
import { type DimensionGroup, dimensionGroups } from "../domain/similar/dimension.ts";
import { equalWeights } from "../domain/similar/weights.ts";
import { several } from "./several.ts";
import { queryOfWeights, similarQuery, weightsOf } from "./similar.ts";

/** Which cities to hold a city beside: by weights, or by name with `met`, which goes before weights. */
export const peerQuery = similarQuery.extend({ met: several(100) });

export type PeerQuery = z.infer<typeof peerQuery>;

/** The choice that an address stands for. */
export function peersIn(query: PeerQuery): PeerChoice {
  if (query.met.length > 0) return { kind: "named", slugs: query.met };
  const weights = weightsOf(query);
  return dimensionGroups.every((group: DimensionGroup) => weights[group] === equalWeights[group])
    ? { kind: "similar" }
    : { kind: "weighted", weights };
}

/** The fields of an address that stand for a choice; none for the usual one. */
export function queryOfPeers(choice: PeerChoice): URLSearchParams {
  if (choice.kind === "similar") return new URLSearchParams();
  return choice.kind === "weighted" ? queryOfWeights(choice.weights) : new URLSearchParams({ met: choice.slugs.join(",") });
}
