import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FullRegionScheme } from "../domain/region.ts";
import type { NetworkTables } from "../tables.ts";

/** Which version of each way to divide the country there is now. */
export async function schemeVersions(db: Read<NetworkTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("region_scheme").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a way to divide the country with its regions and the cities in them, over what was there. */
export async function saveScheme(tx: Write<NetworkTables>, scheme: FullRegionScheme): Promise<void> {
  const row = {
    id: scheme.id,
    name: scheme.name,
    order: scheme.order,
    code_system: scheme.codeSystem,
    as_of: scheme.asOf,
    note: scheme.note,
    sources_json: scheme.sources,
    version: scheme.version,
    changed_at: scheme.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("region_scheme")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveRegions(tx, scheme);
}

async function saveRegions(tx: Write<NetworkTables>, { id, regions }: FullRegionScheme): Promise<void> {
  await write(tx).deleteFrom("region_city").where("scheme", "=", id).execute();
  await write(tx).deleteFrom("region").where("scheme", "=", id).execute();
  const rows = regions.map((region) => ({
    scheme: id,
    slug: region.slug,
    code: region.code,
    name: region.name,
    order: region.order,
    is_abolished: region.isAbolished,
    successor: region.successor,
    note: region.note,
  }));
  if (rows.length > 0) await write(tx).insertInto("region").values(rows).execute();
  const places = regions.flatMap(({ slug, cities }) => cities.map((city) => ({ scheme: id, region: slug, city })));
  if (places.length > 0) await write(tx).insertInto("region_city").values(places).execute();
}
