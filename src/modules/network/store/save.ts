import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FullCity, OrganisationKind } from "../domain/city.ts";
import type { FullNetwork } from "../domain/network.ts";
import type { NetworkTables } from "../tables.ts";

/** Which version of each organisation there is now. */
export async function organisationVersions(db: Read<NetworkTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("organisation").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Which version of each network there is now. */
export async function networkVersions(db: Read<NetworkTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("network").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a city with its residents per year, over what was there. */
export async function saveCity(tx: Write<NetworkTables>, city: FullCity): Promise<void> {
  await saveOrganisation(tx, city);
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

const kind: OrganisationKind = "city";

async function saveOrganisation(tx: Write<NetworkTables>, city: FullCity): Promise<void> {
  const row = {
    id: city.id,
    kind,
    name: city.name,
    sort_name: city.sortName,
    slug: city.slug,
    version: city.version,
    changed_at: city.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("organisation")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** Writes a network with its memberships, over what was there. */
export async function saveNetwork(tx: Write<NetworkTables>, network: FullNetwork): Promise<void> {
  const row = {
    id: network.id,
    name: network.name,
    sentence_nl: network.sentence.nl,
    sentence_en: network.sentence.en,
    version: network.version,
    changed_at: network.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("network")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("membership").where("network", "=", network.id).execute();
  const memberships = network.memberships.map((membership) => ({
    network: network.id,
    organisation: membership.city,
    from_on: membership.from,
    until_on: membership.until,
    note: membership.note,
    sources_json: membership.sources,
  }));
  if (memberships.length > 0) await write(tx).insertInto("membership").values(memberships).execute();
}
