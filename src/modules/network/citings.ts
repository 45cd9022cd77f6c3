import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import { allCities } from "./store/cities.ts";
import { membershipsOf } from "./store/memberships.ts";
import type { NetworkTables } from "./tables.ts";

/** The sources behind what this module says: those of the cities' memberships. */
export async function networkCitings(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Citing[]> {
  const citings: Citing[] = [];
  for (const city of await allCities(db)) {
    const memberships = await membershipsOf(db, city.id);
    citings.push({
      kind: "city",
      id: city.id,
      address: `/steden/${city.slug}`,
      title: city.name,
      sources: distinctSources(memberships.flatMap((membership) => membership.sources)),
    });
  }
  return citings;
}
