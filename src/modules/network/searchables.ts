import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { allCities } from "./store/cities.ts";
import type { NetworkTables } from "./tables.ts";
import { texts } from "./texts.ts";

/** What this module offers to be found: its cities. They are public for everybody. */
export async function networkSearchables(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Findable[]> {
  const cities = await allCities(db);
  return cities.map((city) => ({
    kind: "city",
    id: city.id,
    address: `/steden/${city.slug}`,
    title: city.name,
    place: city.province.name,
    body: `${texts.nl.labourMarketRegion} ${city.labourMarketRegion.name}. ${texts.nl.code} ${city.id}.`,
    audience: "public",
  }));
}
