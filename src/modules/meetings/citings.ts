import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import { allMeetings } from "./store/meetings.ts";
import type { MeetingReads } from "./tables.ts";

/** The sources behind what this module says of meetings: web addresses, and words where there is no address. */
export async function meetingCitings(db: Read<MeetingReads>, actor: Actor): Promise<readonly Citing[]> {
  const meetings = await allMeetings(db, actor);
  return meetings.map(({ id, slug, title, sources }) => ({
    kind: "meeting",
    id,
    address: `/bijeenkomsten/${slug}`,
    title,
    sources: distinctSources(sources),
  }));
}
