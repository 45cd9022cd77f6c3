import { z } from "zod";
import type { BodyId, CityId, MeetingId, NetworkId } from "../../lib/ids.ts";
import { distinct, type KnownIds, on, optional, partialDate, reference, slug, words } from "../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { type Meeting, meetingKinds, meetingStatuses } from "./domain/meeting.ts";
import { meetingVersions, saveMeeting } from "./store/save.ts";
import type { MeetingTables } from "./tables.ts";

/** Meetings, as they stand in `meetings.yaml`. */
export type MeetingContent = readonly Omit<Meeting, "audience" | "version" | "changedAt">[];

/** What meetings may refer to. */
interface Known {
  readonly networks: KnownIds;
  readonly cities: KnownIds;
  readonly bodies: KnownIds;
}

/** Reads the content of this module; null when there is something wrong with it. */
export const readMeetingContent = (reading: Reading, known: Known): MeetingContent | null =>
  reading.read("meetings.yaml", meetingsFile(known));

/** Remembers what is new or changed in the content of this module. */
export async function loadMeetingContent(context: Context<MeetingTables & ContentTables>, meetings: MeetingContent): Promise<LoadReport> {
  const versions = await meetingVersions(context.tx, context.actor);
  const items = meetings.map(
    (meeting): ContentItem<MeetingTables & ContentTables> => ({
      kind: "meeting",
      id: meeting.id,
      content: meeting,
      currentVersion: versions.get(meeting.id) ?? null,
      save: (tx, version, changedAt) => saveMeeting(tx, { ...meeting, audience: "public", version, changedAt }),
    }),
  );
  return loadItems(context, items);
}

/** An address on the web, or words where the address is not given; what begins as an address must be one. */
const sourceInWords = words.refine((text) => !/^[a-z]+:/i.test(text) || /^https?:\/\/[^\s]+$/.test(text), {
  error: "This must be an address on the web, or words.",
});

const meeting = ({ cities, bodies }: Known) =>
  z.strictObject({
    id: reference<MeetingId>("meeting", null),
    slug,
    kind: z.enum(meetingKinds),
    title: words,
    beginsOn: on.nullable(),
    beginsNote: optional(words),
    endsOn: optional(on),
    endsNote: optional(words),
    otherDays: z.array(on).default([]),
    place: optional(words),
    hostCity: optional(reference<CityId>("city", cities)),
    status: z.enum(meetingStatuses),
    statusNote: optional(words),
    programme: z.array(words).default([]),
    attendance: optional(words),
    invited: z.array(words).default([]),
    note: optional(words),
    bodies: z.array(reference<BodyId>("body", bodies)).default([]),
    sources: z.array(sourceInWords).min(1),
  });

const meetingsFile = (known: Known) =>
  z
    .strictObject({ network: reference<NetworkId>("network", known.networks), meetings: distinct("id", meeting(known)) })
    .transform(({ network, meetings }) =>
      meetings.map(({ beginsOn, beginsNote, endsOn, endsNote, ...told }) => ({
        ...told,
        network,
        begins: partialDate(beginsOn, beginsNote),
        ends: partialDate(endsOn, endsNote),
      })),
    );
