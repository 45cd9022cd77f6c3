import { asId, type CityId, type NetworkId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { City, Population } from "../domain/city.ts";
import type { NetworkTables } from "../tables.ts";

/** The cities that are members of a network on a day, by name. */
export async function citiesOn(db: Read<NetworkTables>, network: NetworkId, day: string): Promise<readonly City[]> {
  const rows = await cityRows(db)
    .innerJoin("membership", "membership.organisation", "city.id")
    .where("membership.network", "=", network)
    .where("membership.not_before", "<=", day)
    .where("membership.not_after", ">", day)
    .orderBy("organisation.sort_name")
    .execute();
  return rows.map(cityOf);
}

/** Every city that is or was known, by name. */
export async function allCities(db: Read<NetworkTables>): Promise<readonly City[]> {
  const rows = await cityRows(db).orderBy("organisation.sort_name").execute();
  return rows.map(cityOf);
}

/** The city at this address; null when there is none. */
export async function cityAt(db: Read<NetworkTables>, slug: string): Promise<City | null> {
  const row = await cityRows(db).where("organisation.slug", "=", slug).executeTakeFirst();
  return row ? cityOf(row) : null;
}

/** How many people lived in each city on 1 January of the latest year that is known. */
export async function latestPopulations(db: Read<NetworkTables>): Promise<ReadonlyMap<CityId, Population>> {
  const rows = await open(db)
    .selectFrom("city_population")
    .innerJoin(
      (is) =>
        is
          .selectFrom("city_population")
          .select(({ fn }) => ["city", fn.max("year").as("year")])
          .groupBy("city")
          .as("latest"),
      (join) => join.onRef("latest.city", "=", "city_population.city").onRef("latest.year", "=", "city_population.year"),
    )
    .select(["city_population.city", "city_population.year", "city_population.inhabitants", "city_population.source"])
    .execute();
  return new Map(rows.map(({ city, ...population }) => [asId<CityId>(city), population]));
}

/** The inhabitants of one city over the years, the earliest first. */
export async function populationsOf(db: Read<NetworkTables>, city: CityId): Promise<readonly Population[]> {
  return open(db)
    .selectFrom("city_population")
    .select(["year", "inhabitants", "source"])
    .where("city", "=", city)
    .orderBy("year")
    .execute();
}

const cityRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("city")
    .innerJoin("organisation", "organisation.id", "city.id")
    .select([
      "city.id",
      "organisation.name",
      "organisation.sort_name",
      "organisation.slug",
      "organisation.version",
      "organisation.changed_at",
      "city.province",
      "city.province_code",
      "city.labour_market_region",
      "city.labour_market_region_code",
      "city.latitude",
      "city.longitude",
      "city.land_area_km2",
      "city.tile_row",
      "city.tile_column",
      "city.source",
    ]);

type CityRow = Awaited<ReturnType<ReturnType<typeof cityRows>["execute"]>>[number];

const cityOf = (row: CityRow): City => ({
  id: asId(row.id),
  name: row.name,
  sortName: row.sort_name,
  slug: row.slug,
  province: { code: row.province_code, name: row.province },
  labourMarketRegion: { code: row.labour_market_region_code, name: row.labour_market_region },
  latitude: row.latitude,
  longitude: row.longitude,
  landAreaKm2: row.land_area_km2,
  tile: { row: row.tile_row, column: row.tile_column },
  source: row.source,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
