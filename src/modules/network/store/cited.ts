import type { Actor } from "../../../lib/actor.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { type BodyKind, bodyKinds } from "../domain/body.ts";
import type { NetworkTables } from "../tables.ts";

/** A body with where everything that is said of it is told. */
export interface CitedBody {
  readonly id: string;
  readonly slug: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** Of the body, its courses, its cities and its seats; a source can stand there more than once. */
  readonly sources: readonly string[];
}

/** The bodies that the actor may know of, by name. Of what hangs on them only the sources are read. */
export async function citedBodies(db: Read<NetworkTables>, actor: Actor): Promise<readonly CitedBody[]> {
  const from = visibleTo(db, actor);
  const bodies = await from
    .selectFrom("body")
    .select(["id", "slug", "kind", "name", "sources_json"])
    .orderBy("name")
    .orderBy("id")
    .execute();
  const courses = await from.selectFrom("course").select(["body", "sources_json"]).distinct().execute();
  const cities = await from.selectFrom("body_city").select(["body", "source"]).distinct().execute();
  const seats = await from.selectFrom("seat").select(["body", "sources_json"]).distinct().execute();
  const hanging = groupedBy(
    [...courses, ...cities.map(({ body, source }) => ({ body, sources_json: [source] })), ...seats],
    ({ body }) => body,
  );
  return bodies.map(({ id, slug, kind, name, sources_json }) => ({
    id,
    slug,
    kind: oneOf(bodyKinds, kind),
    name,
    sources: [...sources_json, ...(hanging.get(id) ?? []).flatMap((part) => part.sources_json)],
  }));
}

/** A city with where its memberships and its numbers are told. */
export interface CitedCity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly memberships: readonly string[];
  readonly sources: readonly string[];
}

/** Every city that is or was known, by name. */
export async function citedCities(db: Read<NetworkTables>): Promise<readonly CitedCity[]> {
  const cities = await open(db)
    .selectFrom("city")
    .innerJoin("organisation", "organisation.id", "city.id")
    .select(["city.id", "organisation.slug", "organisation.name", "organisation.sources_json"])
    .orderBy("organisation.sort_name")
    .execute();
  const rows = await open(db).selectFrom("membership").select(["organisation", "sources_json"]).orderBy("not_before").execute();
  const memberships = groupedBy(rows, ({ organisation }) => organisation);
  return cities.map(({ id, slug, name, sources_json }) => ({
    id,
    slug,
    name,
    memberships: (memberships.get(id) ?? []).flatMap((membership) => membership.sources_json),
    sources: sources_json,
  }));
}
