import { asId, type CityId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { Membership } from "../domain/city.ts";
import type { NetworkTables } from "../tables.ts";

/** When a city was in a network, the earliest time first. */
export async function membershipsOf(db: Read<NetworkTables>, city: CityId): Promise<readonly Membership[]> {
  const rows = await open(db)
    .selectFrom("membership")
    .select(["network", "organisation", "from_on", "until_on", "note", "sources_json"])
    .where("organisation", "=", city)
    .orderBy("from_on")
    .execute();
  return rows.map((row) => ({
    network: asId(row.network),
    city: asId(row.organisation),
    from: row.from_on,
    until: row.until_on,
    note: row.note,
    sources: row.sources_json,
  }));
}
