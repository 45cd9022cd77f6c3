import { asId } from "../../../lib/ids.ts";
import { inParts } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { changeKinds, type SourcedChange } from "../domain/areas/area-change.ts";
import type { NamedArea } from "../domain/figure-file/written-area.ts";
import type { AreaTables } from "../tables/areas.ts";
import type { BoundaryTables } from "../tables/boundaries.ts";

/** All changes of borders that are known, the earlier first. */
export async function areaChanges(db: Read<AreaTables>): Promise<readonly SourcedChange[]> {
  const rows = await open(db)
    .selectFrom("area_change")
    .select(["day", "from_area", "from_name", "to_area", "kind", "is_new_area", "inhabitants", "dwellings", "hectares", "source"])
    .orderBy("day")
    .orderBy("from_area")
    .orderBy("to_area")
    .execute();
  return rows.map((row) => ({
    kind: oneOf(changeKinds, row.kind),
    day: row.day,
    from: { code: asId(row.from_area), name: row.from_name },
    to: asId(row.to_area),
    isNewArea: row.is_new_area,
    size: { inhabitants: row.inhabitants, dwellings: row.dwellings, hectares: row.hectares },
    source: row.source,
  }));
}

/** A text that is another one when the list is: a list comes as a whole, with the name of the source that it was read from. */
export async function areaChangesVersion(db: Read<AreaTables>): Promise<string> {
  const row = await open(db)
    .selectFrom("area_change")
    .select(({ fn }) => [
      fn.countAll<number>().as("count"),
      fn.max<string | null>("source").as("source"),
      fn.min<string | null>("day").as("first"),
      fn.max<string | null>("day").as("last"),
      fn.sum<number | null>("inhabitants").as("inhabitants"),
    ])
    .executeTakeFirst();
  return Object.values(row ?? {}).join(" ");
}

/** What municipalities are or were called, as far as changes and maps of borders tell. */
export async function municipalityNames(db: Read<AreaTables & BoundaryTables>): Promise<readonly NamedArea[]> {
  const past = await open(db).selectFrom("area_change").select(["from_area as area", "from_name as name"]).distinct().execute();
  const drawn = await open(db).selectFrom("boundary_area").select(["area", "name"]).distinct().execute();
  return [...past, ...drawn].map(({ area, name }) => ({ code: asId(area), name }));
}

/** How many rows go in one statement, well below what an engine takes. */
const rowsAtOnce = 500;

/**
 * Puts these changes in place of all that were there: a change whose day was put right would else count twice. So whoever saves
 * gives the whole list, with the histories of all municipalities or with those that the product brings itself.
 */
export async function saveAreaChanges(tx: Write<AreaTables>, changes: readonly SourcedChange[]): Promise<void> {
  await write(tx).deleteFrom("area_change").execute();
  const rows = changes.map(({ kind, day, from, to, isNewArea, size, source }) => ({
    day,
    from_area: from.code,
    from_name: from.name,
    to_area: to,
    kind,
    is_new_area: isNewArea,
    ...size,
    source,
  }));
  for (const part of inParts(rows, rowsAtOnce)) await write(tx).insertInto("area_change").values(part).execute();
}
