import type { Actor } from "../../../../lib/actor.ts";
import { asId, type BodyId } from "../../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../../platform/db/read.ts";
import type { AgendaReads } from "../../tables.ts";

/** A body by name. */
export interface BodyName {
  readonly id: BodyId;
  readonly name: string;
}

/** The bodies of a day that are about something in an agenda, as far as the actor may know of them, by name. */
export async function bodiesWithSubjects(db: Read<AgendaReads>, actor: Actor, day: string): Promise<readonly BodyName[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("body")
    .select(["id", "name"])
    .where("not_after", ">", day)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("body_subject").select("body_subject.body").whereRef("body_subject.body", "=", "body.id")),
    )
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(({ id, name }) => ({ id: asId(id), name }));
}
