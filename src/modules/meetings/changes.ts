import type { Change, ChangeChoice } from "../../lib/change.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { Meeting, MeetingNames } from "./domain/meeting.ts";
import { allMeetings } from "./store/meetings.ts";
import { meetingNames } from "./store/names.ts";
import type { MeetingReads } from "./tables.ts";
import { texts } from "./texts.ts";

/** When people met, for the log of changes: on the day on which they did, with whether it went ahead. */
export async function meetingChanges(
  { db, actor, language }: Pick<Visit<MeetingReads>, "db" | "actor" | "language">,
  { kind }: ChangeChoice,
): Promise<readonly Change[]> {
  if (kind !== undefined && kind !== "meeting") return [];
  const [meetings, names] = await Promise.all([allMeetings(db, actor), meetingNames(db, actor)]);
  return meetings.map((meeting) => changeOf(meeting, names, texts[language]));
}

function changeOf(meeting: Meeting, { bodies, cities }: MeetingNames, t: (typeof texts)["nl"]): Change {
  const address = `/bijeenkomsten/${meeting.slug}`;
  return {
    kind: "meeting",
    id: `bijeenkomst/${meeting.id}`,
    label: t.kinds[meeting.kind],
    title: meeting.title,
    titleLanguage: "nl",
    act: t.statuses[meeting.status],
    reason: null,
    organisation: null,
    address,
    difference: null,
    happened: meeting.begins,
    recordedAt: null,
    sources: meeting.sources,
    about: [
      address,
      ...cities.flatMap(({ id, slug }) => (id === meeting.hostCity ? [`/steden/${slug}`] : [])),
      ...bodies.flatMap(({ id, slug }) => (meeting.bodies.includes(id) ? [`/netwerk/${slug}`] : [])),
    ],
  };
}
