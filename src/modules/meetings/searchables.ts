import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { yearOf } from "./domain/list.ts";
import type { Meeting } from "./domain/meeting.ts";
import { allMeetings } from "./store/meetings.ts";
import type { MeetingReads } from "./tables.ts";

/** What this module offers to be found: its meetings. */
export async function meetingSearchables(db: Read<MeetingReads>, actor: Actor): Promise<readonly Findable[]> {
  const meetings = await allMeetings(db, actor);
  return meetings.map((meeting) => ({
    kind: "meeting",
    id: meeting.id,
    address: `/bijeenkomsten/${meeting.slug}`,
    title: meeting.title,
    place: [meeting.place, yearOf(meeting)].filter((part) => part !== null).join(", "),
    body: bodyOf(meeting),
    audience: meeting.audience,
  }));
}

const bodyOf = ({ programme, invited, note }: Meeting): string =>
  [programme.join("; "), invited.join("; "), note].filter((part) => part !== null && part !== "").join(" ");
