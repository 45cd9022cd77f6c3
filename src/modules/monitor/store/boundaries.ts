import { type AreaCode, asId } from "../../../lib/ids.ts";
import { inParts } from "../../../lib/lists.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { BoundaryMap } from "../domain/boundary-map.ts";
import type { BoundaryTables } from "../tables/boundaries.ts";

/** The years of which borders are kept, the latest first. */
export async function boundaryYears(db: Read<BoundaryTables>): Promise<readonly number[]> {
  const rows = await open(db).selectFrom("boundary_map").select("year").orderBy("year", "desc").execute();
  return rows.map(({ year }) => year);
}

/** Of which file the borders of a year are; null without borders. */
export async function boundaryFileHash(db: Read<BoundaryTables>, year: number): Promise<string | null> {
  const row = await open(db).selectFrom("boundary_map").select("file_hash").where("year", "=", year).executeTakeFirst();
  return row?.file_hash ?? null;
}

/** The borders of a year; null when they are not kept. */
export async function boundaryMapOf(db: Read<BoundaryTables>, year: number): Promise<BoundaryMap | null> {
  const row = await open(db)
    .selectFrom("boundary_map")
    .select(["year", "width", "height", "file", "file_hash", "source", "read_at"])
    .where("year", "=", year)
    .executeTakeFirst();
  if (!row) return null;
  const { width, height, file, file_hash: fileHash, source } = row;
  return { year, width, height, file, fileHash, source, readAt: new Date(row.read_at), areas: await areasOf(db, year) };
}

/** The municipalities on the map of a year, by code and name; none when its borders are not kept. */
export async function boundaryAreas(
  db: Read<BoundaryTables>,
  year: number,
): Promise<readonly { readonly code: AreaCode; readonly name: string }[]> {
  const rows = await open(db).selectFrom("boundary_area").select(["area", "name"]).where("year", "=", year).orderBy("area").execute();
  return rows.map(({ area, name }) => ({ code: asId(area), name }));
}

async function areasOf(db: Read<BoundaryTables>, year: number): Promise<BoundaryMap["areas"]> {
  const rows = await open(db)
    .selectFrom("boundary_area")
    .select(["area", "name", "path", "middle_x", "middle_y"])
    .where("year", "=", year)
    .orderBy("area")
    .execute();
  return rows.map(({ area, name, path, middle_x: x, middle_y: y }) => ({
    area: asId(area),
    name,
    path,
    middle: x === null || y === null ? null : { x, y },
  }));
}

/** How many rows go in one statement, well below what an engine takes. */
const rowsAtOnce = 500;

/** Puts the borders of a year in place of those that were there. */
export async function saveBoundaryMap(tx: Write<BoundaryTables>, map: BoundaryMap): Promise<void> {
  const { year, width, height, file, fileHash, source, readAt, areas } = map;
  await write(tx).deleteFrom("boundary_area").where("year", "=", year).execute();
  await write(tx).deleteFrom("boundary_map").where("year", "=", year).execute();
  await write(tx)
    .insertInto("boundary_map")
    .values({ year, width, height, file, file_hash: fileHash, source, read_at: readAt.toISOString() })
    .execute();
  const rows = areas.map(({ area, name, path, middle }) => ({
    year,
    area,
    name,
    path,
    middle_x: middle?.x ?? null,
    middle_y: middle?.y ?? null,
  }));
  for (const part of inParts(rows, rowsAtOnce)) await write(tx).insertInto("boundary_area").values(part).execute();
}
