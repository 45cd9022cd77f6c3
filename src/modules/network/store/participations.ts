import type { Actor } from "../../../lib/actor.ts";
import { asId, type CityId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { type BodyHead, bodyKinds, groupKinds, type Participation } from "../domain/body.ts";
import type { NetworkTables } from "../tables.ts";

/** A body in which a city takes part, in which time and for what. */
export interface PartOfCity extends Pick<Participation, "periodWords" | "subjects"> {
  readonly body: BodyHead;
}

/**
 * Which cities take part in the bodies that are no groups with seats of their own: there they stand for who leads. Of groups a
 * tree does not show them, and those have the most.
 */
export async function citiesInFront(db: Read<NetworkTables>, actor: Actor): Promise<ReadonlyMap<string, readonly CityId[]>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("body_city")
    .innerJoin("body", "body.id", "body_city.body")
    .select(["body_city.body", "body_city.city"])
    .where("body.kind", "not in", [...groupKinds])
    .orderBy("body_city.body")
    .orderBy("body_city.order")
    .execute();
  const byBody = groupedBy(rows, ({ body }) => body);
  return new Map([...byBody].map(([body, own]) => [body, own.map(({ city }) => asId<CityId>(city))]));
}

/** Where a city takes part, as far as the actor may know of the body, by its name. */
export async function participationsOf(db: Read<NetworkTables>, actor: Actor, city: CityId): Promise<readonly PartOfCity[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("body_city")
    .innerJoin("body", "body.id", "body_city.body")
    .select(["body.slug", "body.name", "body.kind", "body_city.period_words", "body_city.subjects_json"])
    .where("body_city.city", "=", city)
    .orderBy("body.name")
    .orderBy("body.id")
    .orderBy("body_city.order")
    .execute();
  return rows.map(({ slug, name, kind, period_words, subjects_json }) => ({
    body: { slug, name, kind: oneOf(bodyKinds, kind) },
    periodWords: period_words,
    subjects: subjects_json,
  }));
}
