import { asId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { CityLine, SimilarCity } from "../domain/beside.ts";
import type { PeerChoice } from "../domain/peers.ts";
import { neighbourhood } from "../domain/similar/neighbours.ts";
import { equalWeights } from "../domain/similar/weights.ts";
import type { MonitorReads } from "../tables.ts";
import { areaOf, cityIn, type Figure } from "./read-figure.ts";
import { allBeside } from "./similar-to.ts";

/** The cities that a city is held beside, the nearest first; of those that the reader named, by name. Refuses a name that is not there. */
export async function peersOf(
  { db }: Pick<Visit<MonitorReads>, "db">,
  figure: Figure,
  city: CityLine,
  choice: PeerChoice,
): Promise<readonly SimilarCity[]> {
  const named = choice.kind === "named" ? choice.slugs.map((slug) => cityIn(figure, slug)) : null;
  const weights = choice.kind === "weighted" ? choice.weights : equalWeights;
  const nearest = await allBeside(db, figure.network, asId(city.area), weights);
  const distances = new Map(nearest.map(({ city: id, distance }) => [areaOf(id), distance]));
  const byArea = new Map(figure.cities.map((one) => [one.area, one]));
  const inOrder =
    named === null
      ? nearest.slice(0, neighbourhood).flatMap(({ city: id }) => byArea.get(areaOf(id)) ?? [])
      : figure.cities.filter((one) => one.area !== city.area && named.includes(one));
  return inOrder.map((one) => ({ ...one, distance: distances.get(one.area) ?? null }));
}
