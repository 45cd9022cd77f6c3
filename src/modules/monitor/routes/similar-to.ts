import type { CityId, NetworkId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { figuresOf } from "../domain/similar/arrangement.ts";
import { type Neighbour, neighbourhood, neighboursOf } from "../domain/similar/neighbours.ts";
import { scoresOf } from "../domain/similar/scores.ts";
import { equalWeights } from "../domain/similar/weights.ts";
import { latestArrangement } from "../store/similar.ts";
import type { SimilarTables } from "../tables/similar.ts";

/** The cities that a city is compared with unless the reader chooses others (D5), the nearest first; none when it cannot be placed. */
export async function similarTo(db: Read<SimilarTables>, network: NetworkId, city: CityId): Promise<readonly Neighbour[]> {
  const arrangement = await latestArrangement(db, network);
  if (arrangement === null) return [];
  const scores = scoresOf(arrangement.dimensions, figuresOf(arrangement));
  return neighboursOf(scores, equalWeights, city).inOrder.slice(0, neighbourhood);
}
