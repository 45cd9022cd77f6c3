import type { Period } from "../../../lib/period.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FullCity } from "../domain/city.ts";
import type { FullOrganisation } from "../domain/organisation.ts";
import type { NetworkTables } from "../tables.ts";
import { saveOrganisation } from "./save-organisation.ts";

/** Which version of each organisation there is now. */
export async function organisationVersions(db: Read<NetworkTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("organisation").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a city with its residents per year, over what was there. */
export async function saveCity(tx: Write<NetworkTables>, city: FullCity): Promise<void> {
  await saveOrganisation(tx, organisationOf(city));
  const facts = {
    id: city.id,
    province: city.province.name,
    province_code: city.province.code,
    labour_market_region: city.labourMarketRegion.name,
    labour_market_region_code: city.labourMarketRegion.code,
    latitude: city.latitude,
    longitude: city.longitude,
    land_area_km2: city.landAreaKm2,
    tile_row: city.tile.row,
    tile_column: city.tile.column,
    source: city.source,
  };
  await write(tx)
    .insertInto("city")
    .values(facts)
    .onConflict((row) => row.column("id").doUpdateSet(facts))
    .execute();
  await write(tx).deleteFrom("city_population").where("city", "=", city.id).execute();
  const counts = city.population.map(({ year, inhabitants, source }) => ({ city: city.id, year, inhabitants, source }));
  if (counts.length > 0) await write(tx).insertInto("city_population").values(counts).execute();
}

/** What a city is as an organisation: when it exists is not told. */
const organisationOf = (city: FullCity): FullOrganisation => ({
  ...city,
  kind: "city",
  abbreviation: null,
  parent: null,
  predecessor: null,
  successor: null,
  period: untold,
  note: null,
  sources: city.identifierSources,
  names: [],
  roles: [],
});

const untold: Period = { from: { on: null, note: null }, until: { on: null, note: null }, end: "unknown", firstSeen: null, lastSeen: null };
