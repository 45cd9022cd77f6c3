import type { Actor } from "../../../lib/actor.ts";
import { asId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { MeetingNames } from "../domain/meeting.ts";
import type { MeetingReads } from "../tables.ts";

/** The bodies and cities of the meetings that the actor may see, by name; not the bodies that the actor may not see. */
export async function meetingNames(db: Read<MeetingReads>, actor: Actor): Promise<MeetingNames> {
  const bodies = await visibleTo(db, actor)
    .selectFrom("body")
    .select(["id", "name", "slug"])
    .where("id", "in", (from) =>
      from.selectFrom("meeting_body").innerJoin("meeting", "meeting.id", "meeting_body.meeting").select("meeting_body.body"),
    )
    .orderBy("name")
    .execute();
  const cities = await visibleTo(db, actor)
    .selectFrom("organisation")
    .select(["id", "name", "slug"])
    .where("id", "in", (from) => from.selectFrom("meeting").select("meeting.host_city"))
    .orderBy("sort_name")
    .execute();
  return {
    bodies: bodies.map((row) => ({ ...row, id: asId(row.id) })),
    cities: cities.map((row) => ({ ...row, id: asId(row.id) })),
  };
}
