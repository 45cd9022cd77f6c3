import type { Context } from "../../../platform/context.ts";
import { citiesOn, type NetworkTables, ownNetwork } from "../../network/index.ts";
import type { BoundaryMap } from "../domain/boundary-map.ts";
import { boundaryFileHash, saveBoundaryMap } from "../store/boundaries.ts";
import type { BoundaryTables } from "../tables/boundaries.ts";

/** What came of keeping borders. */
export interface KeptBoundaries {
  readonly isNew: boolean;
  /** The cities of the network in that year that are not on the map. */
  readonly citiesWithout: readonly string[];
}

/** Keeps the borders of a year in place of earlier ones; the same file again changes nothing. */
export async function keepBoundaries(context: Context<BoundaryTables & NetworkTables>, map: BoundaryMap): Promise<KeptBoundaries> {
  const citiesWithout = await citiesNotOn(context, map);
  if ((await boundaryFileHash(context.tx, map.year)) === map.fileHash) return { isNew: false, citiesWithout };
  await saveBoundaryMap(context.tx, map);
  context.record("monitor.boundaries-kept", `borders ${map.year}`, { areas: map.areas.length, file: map.file, hash: map.fileHash });
  return { isNew: true, citiesWithout };
}

async function citiesNotOn({ tx }: Context<NetworkTables>, { year, areas }: BoundaryMap): Promise<readonly string[]> {
  const network = await ownNetwork(tx);
  if (!network) return [];
  const drawn = new Set<string>(areas.map(({ area }) => area));
  return (await citiesOn(tx, network.id, `${year}-01-01`)).filter(({ id }) => !drawn.has(id)).map(({ name }) => name);
}
