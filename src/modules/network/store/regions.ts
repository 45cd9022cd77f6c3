import { asId, type CityId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { FullRegionScheme, RegionScheme, SchemeRegion } from "../domain/region.ts";
import type { NetworkTables } from "../tables.ts";

/** The ways to divide the country with their regions, in the order in which people see them. */
export const regionSchemes = (db: Read<NetworkTables>): Promise<readonly FullRegionScheme[]> => withRegions(db, null);

/** One way to divide the country; null when there is none with this id. */
export async function regionSchemeAt(db: Read<NetworkTables>, id: string): Promise<FullRegionScheme | null> {
  const [scheme] = await withRegions(db, id);
  return scheme ?? null;
}

/** The names of the ways to divide the country, in the order in which people see them. */
export const regionSchemeNames = (db: Read<NetworkTables>): Promise<readonly Pick<RegionScheme, "id" | "name">[]> =>
  open(db).selectFrom("region_scheme").select(["id", "name"]).orderBy("order").orderBy("id").execute();

/** All schemes, or the one with this id. */
async function withRegions(db: Read<NetworkTables>, id: string | null): Promise<readonly FullRegionScheme[]> {
  const [schemes, rows, cities] = await Promise.all([
    schemeRows(db)
      .$if(id !== null, (query) => query.where("id", "=", id ?? ""))
      .execute(),
    regionRows(db)
      .$if(id !== null, (query) => query.where("scheme", "=", id ?? ""))
      .execute(),
    citiesByRegion(db, id),
  ]);
  const regions = groupedBy(rows, ({ scheme }) => scheme);
  return schemes.map((row) => ({ ...schemeOf(row), regions: (regions.get(row.id) ?? []).map((region) => regionOf(region, cities)) }));
}

/** A region of a city, with the way to divide the country that it belongs to. */
export interface RegionOfCity {
  readonly scheme: Pick<RegionScheme, "id" | "name" | "asOf">;
  readonly region: Pick<SchemeRegion, "scheme" | "slug" | "code" | "name">;
}

/** The regions that a city lies in, in the order of the schemes. */
export async function regionsOfCity(db: Read<NetworkTables>, city: CityId): Promise<readonly RegionOfCity[]> {
  const rows = await open(db)
    .selectFrom("region_city")
    .innerJoin("region_scheme", "region_scheme.id", "region_city.scheme")
    .innerJoin("region", (join) => join.onRef("region.scheme", "=", "region_city.scheme").onRef("region.slug", "=", "region_city.region"))
    .select(["region_scheme.id", "region_scheme.name as scheme_name", "region_scheme.as_of", "region.slug", "region.code", "region.name"])
    .where("region_city.city", "=", city)
    .orderBy("region_scheme.order")
    .orderBy("region.order")
    .execute();
  return rows.map(({ id, scheme_name, as_of, slug, code, name }) => ({
    scheme: { id, name: scheme_name, asOf: as_of },
    region: { scheme: id, slug, code, name },
  }));
}

const schemeRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("region_scheme")
    .select(["id", "name", "order", "code_system", "as_of", "note", "sources_json", "version", "changed_at"])
    .orderBy("order")
    .orderBy("id");

const regionRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("region")
    .select(["scheme", "slug", "code", "name", "order", "is_abolished", "successor", "note"])
    .orderBy("scheme")
    .orderBy("order");

type CitiesByRegion = ReadonlyMap<string, readonly CityId[]>;

const keyOf = (scheme: string, region: string): string => `${scheme} ${region}`;

async function citiesByRegion(db: Read<NetworkTables>, scheme: string | null): Promise<CitiesByRegion> {
  const rows = await open(db)
    .selectFrom("region_city")
    .innerJoin("organisation", "organisation.id", "region_city.city")
    .select(["region_city.scheme", "region_city.region", "region_city.city"])
    .$if(scheme !== null, (query) => query.where("region_city.scheme", "=", scheme ?? ""))
    .orderBy("organisation.sort_name")
    .execute();
  const groups = groupedBy(rows, ({ scheme, region }) => keyOf(scheme, region));
  return new Map([...groups].map(([key, group]) => [key, group.map(({ city }) => asId<CityId>(city))]));
}

type SchemeRow = Awaited<ReturnType<ReturnType<typeof schemeRows>["execute"]>>[number];
type RegionRow = Awaited<ReturnType<ReturnType<typeof regionRows>["execute"]>>[number];

const schemeOf = (row: SchemeRow): RegionScheme => ({
  id: row.id,
  name: row.name,
  order: row.order,
  codeSystem: row.code_system,
  asOf: row.as_of,
  note: row.note,
  sources: row.sources_json,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

const regionOf = (row: RegionRow, cities: CitiesByRegion): SchemeRegion => ({
  scheme: row.scheme,
  slug: row.slug,
  code: row.code,
  name: row.name,
  order: row.order,
  isAbolished: row.is_abolished,
  successor: row.successor,
  note: row.note,
  cities: cities.get(keyOf(row.scheme, row.slug)) ?? [],
});
