import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { headOf, type MeetingHead } from "../domain/head.ts";
import { newestFirst } from "../domain/list.ts";
import { type Meeting, meetingKinds, meetingStatuses } from "../domain/meeting.ts";
import type { MeetingReads } from "../tables.ts";

/** The meetings that the actor may see, the newest first. */
export async function allMeetings(db: Read<MeetingReads>, actor: Actor): Promise<readonly Meeting[]> {
  const rows = await meetingRows(db, actor).execute();
  const bodies = await bodiesByMeeting(db, actor);
  return newestFirst(rows.map((row) => meetingOf(row, bodies)));
}

/** The meetings that the actor may see, as other modules name them, the newest first. */
export const meetingHeads = async (db: Read<MeetingReads>, actor: Actor): Promise<readonly MeetingHead[]> =>
  (await allMeetings(db, actor)).map(headOf);

/** The meeting at this address; null when the actor may not see one. */
export async function meetingAt(db: Read<MeetingReads>, actor: Actor, slug: string): Promise<Meeting | null> {
  const row = await meetingRows(db, actor).where("meeting.slug", "=", slug).executeTakeFirst();
  return row ? meetingOf(row, await bodiesByMeeting(db, actor)) : null;
}

const meetingRows = (db: Read<MeetingReads>, actor: Actor) => visibleTo(db, actor).selectFrom("meeting").selectAll();

type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetingRows>["execute"]>>[number];

/** The bodies of each meeting, by name; not those that the actor may not see. */
async function bodiesByMeeting(db: Read<MeetingReads>, actor: Actor): Promise<ReadonlyMap<string, readonly BodyId[]>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("meeting_body")
    .innerJoin("body", "body.id", "meeting_body.body")
    .select(["meeting_body.meeting", "meeting_body.body"])
    .orderBy("body.name")
    .execute();
  const groups = groupedBy(rows, (row) => row.meeting);
  return new Map([...groups].map(([meeting, group]) => [meeting, group.map((row) => asId<BodyId>(row.body))]));
}

const meetingOf = (row: MeetingRow, bodies: ReadonlyMap<string, readonly BodyId[]>): Meeting => ({
  id: asId(row.id),
  slug: row.slug,
  network: asId(row.network),
  kind: oneOf(meetingKinds, row.kind),
  title: row.title,
  begins: { on: row.begins_on, note: row.begins_note },
  ends: { on: row.ends_on, note: row.ends_note },
  otherDays: row.other_days_json,
  place: row.place,
  hostCity: row.host_city === null ? null : asId(row.host_city),
  status: oneOf(meetingStatuses, row.status),
  statusNote: row.status_note,
  programme: row.programme_json,
  attendance: row.attendance,
  invited: row.invited_json,
  note: row.note,
  bodies: bodies.get(row.id) ?? [],
  sources: row.sources_json,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
