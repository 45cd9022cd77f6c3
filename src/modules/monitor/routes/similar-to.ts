import { type AreaCode, asId, type CityId, type NetworkId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { figuresOf } from "../domain/similar/arrangement.ts";
import { type Neighbour, neighbourhood, neighboursOf } from "../domain/similar/neighbours.ts";
import { scoresOf } from "../domain/similar/scores.ts";
import { equalWeights, type GroupWeights } from "../domain/similar/weights.ts";
import { latestArrangement } from "../store/similar.ts";
import type { SimilarTables } from "../tables/similar.ts";

/** The cities that a city is compared with unless the reader chooses others (D5), the nearest first; none when it cannot be placed. */
export async function similarTo(db: Read<SimilarTables>, network: NetworkId, city: CityId): Promise<readonly Neighbour[]> {
  return (await allBeside(db, network, city, equalWeights)).slice(0, neighbourhood);
}

/** The areas of the cities that each of these cities is compared with, the nearest first. */
export async function similarToEach(
  db: Read<SimilarTables>,
  network: NetworkId,
  cities: readonly CityId[],
): Promise<ReadonlyMap<CityId, readonly AreaCode[]>> {
  const arrangement = await latestArrangement(db, network);
  if (arrangement === null) return new Map();
  const scores = scoresOf(arrangement.dimensions, figuresOf(arrangement));
  const nearest = (city: CityId) => neighboursOf(scores, equalWeights, city).inOrder.slice(0, neighbourhood);
  return new Map(cities.map((city) => [city, nearest(city).map((one) => asId<AreaCode>(one.city))]));
}

/** Every city that can be held beside a city, the nearest by these weights first. */
export async function allBeside(
  db: Read<SimilarTables>,
  network: NetworkId,
  city: CityId,
  weights: GroupWeights,
): Promise<readonly Neighbour[]> {
  const arrangement = await latestArrangement(db, network);
  if (arrangement === null) return [];
  return neighboursOf(scoresOf(arrangement.dimensions, figuresOf(arrangement)), weights, city).inOrder;
}
