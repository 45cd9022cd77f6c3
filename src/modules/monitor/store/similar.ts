import { asId, type CityId, type NetworkId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { Arrangement } from "../domain/similar/arrangement.ts";
import type { SimilarTables } from "../tables/similar.ts";

/** The latest way to say which cities of a network are alike; null when there is none. */
export async function latestArrangement(db: Read<SimilarTables>, network: NetworkId): Promise<Arrangement | null> {
  const row = await open(db)
    .selectFrom("similar_arrangement")
    .select(["id", "standing", "dimensions_json", "ingredients_json", "published_json", "without_json"])
    .where("network", "=", network)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!row) return null;
  return {
    version: row.id,
    standing: row.standing,
    dimensions: row.dimensions_json,
    ingredients: row.ingredients_json,
    published: new Map(Object.entries(row.published_json).map(([city, own]) => [asId<CityId>(city), new Map(Object.entries(own))])),
    without: row.without_json.map(({ city, reason }) => ({ city: asId<CityId>(city), reason })),
  };
}

/** Which version there is now of each arrangement. */
export async function arrangementVersions(db: Read<SimilarTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("similar_arrangement").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes an arrangement, over what was there. */
export async function saveArrangement(
  tx: Write<SimilarTables>,
  { network, ...arrangement }: Arrangement & { readonly network: NetworkId },
  version: number,
  changedAt: Date,
): Promise<void> {
  const row = {
    id: arrangement.version,
    network,
    standing: arrangement.standing,
    dimensions_json: arrangement.dimensions,
    ingredients_json: arrangement.ingredients,
    published_json: publishedRecord(arrangement),
    without_json: arrangement.without,
    version,
    changed_at: changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("similar_arrangement")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** The figures as records, as they are kept and compared. */
export const publishedRecord = ({ published }: Pick<Arrangement, "published">): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries([...published].map(([city, own]) => [city, Object.fromEntries(own)]));
