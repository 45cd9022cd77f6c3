import type { Actor } from "../../../lib/actor.ts";
import { asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { bodyKinds, type OutlinedBody } from "../domain/body.ts";
import type { NetworkTables } from "../tables.ts";
import { successionsByBody } from "./bodies.ts";

/** The bodies that the actor may know of, as far as their place among the others goes, by name. */
export async function bodyOutlines(db: Read<NetworkTables>, actor: Actor): Promise<readonly OutlinedBody[]> {
  const [rows, successions] = await Promise.all([
    visibleTo(db, actor)
      .selectFrom("body")
      .select(["id", "slug", "name", "kind", "parent", "counterpart", "period_json", "audience"])
      .orderBy("name")
      .orderBy("id")
      .execute(),
    successionsByBody(db, actor, null),
  ]);
  return rows.map((row) => ({
    id: asId(row.id),
    slug: row.slug,
    name: row.name,
    kind: oneOf(bodyKinds, row.kind),
    parent: row.parent === null ? null : asId(row.parent),
    counterpart: row.counterpart === null ? null : asId(row.counterpart),
    period: row.period_json,
    audience: row.audience,
    successions: successions.get(row.id) ?? [],
  }));
}
