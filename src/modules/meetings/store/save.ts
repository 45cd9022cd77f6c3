import type { Actor } from "../../../lib/actor.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { MeetingTables } from "../tables.ts";

/** Which version there is now of each meeting that the actor may see. */
export async function meetingVersions(db: Read<MeetingTables>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor).selectFrom("meeting").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a meeting with its bodies, over what was there. */
export async function saveMeeting(tx: Write<MeetingTables>, meeting: Meeting): Promise<void> {
  const row = rowOf(meeting);
  await write(tx)
    .insertInto("meeting")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("meeting_body").where("meeting", "=", meeting.id).execute();
  const bodies = meeting.bodies.map((body) => ({ meeting: meeting.id, body }));
  if (bodies.length > 0) await write(tx).insertInto("meeting_body").values(bodies).execute();
}

const rowOf = (meeting: Meeting): MeetingTables["meeting"] => ({
  id: meeting.id,
  slug: meeting.slug,
  network: meeting.network,
  kind: meeting.kind,
  title: meeting.title,
  begins_on: meeting.begins.on,
  begins_note: meeting.begins.note,
  ends_on: meeting.ends.on,
  ends_note: meeting.ends.note,
  other_days_json: meeting.otherDays,
  place: meeting.place,
  host_city: meeting.hostCity,
  status: meeting.status,
  status_note: meeting.statusNote,
  programme_json: meeting.programme,
  attendance: meeting.attendance,
  invited_json: meeting.invited,
  note: meeting.note,
  sources_json: meeting.sources,
  audience: meeting.audience,
  version: meeting.version,
  changed_at: meeting.changedAt.toISOString(),
});
