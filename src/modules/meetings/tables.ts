import type { AudienceColumn } from "../../platform/db/read.ts";
import type { NetworkTables } from "../network/index.ts";

/** The tables of the meetings module. */
export interface MeetingTables {
  /** A network day, or another time at which a body of the network met. */
  meeting: {
    /** Short and stable, such as `nd-2019-05-23`; never used for anything else again. @class public */
    id: string;
    /** Its place in addresses, such as `netwerkdag-assen-2019-05-23`. @class public */
    slug: string;
    /** Id of the network that met. @class public */
    network: string;
    /** What sort of meeting it is; the list is in `domain/meeting.ts`. @class public */
    kind: string;
    /** Its name in our own words. @class public */
    title: string;
    /** Year, month or day on which it began; null when unknown. @class public */
    begins_on: string | null;
    /** How sure and precise that date is, in Dutch; null when it speaks for itself. @class public */
    begins_note: string | null;
    /** Year, month or day on which it ended; null when no source tells of more than one day. @class public */
    ends_on: string | null;
    /** How sure and precise that date is, in Dutch; null when it speaks for itself. @class public */
    ends_note: string | null;
    /** The days after the first, for a series that a source tells of as one. @class public */
    other_days_json: readonly string[];
    /** Where it was, in words; null when no source says. @class public */
    place: string | null;
    /** Id of the city of the network where it was; null when it was elsewhere or nobody says. @class public */
    host_city: string | null;
    /** held, announced, cancelled or untold. @class public */
    status: string;
    /** What the sources add to that, in Dutch; null when nothing. @class public */
    status_note: string | null;
    /** What was on it, a line each, in our own words. @class public */
    programme_json: readonly string[];
    /** How many came, in the words of the source; null when it does not say. @class public */
    attendance: string | null;
    /** Whom it was meant for, by sort of person. @class public */
    invited_json: readonly string[];
    /** What one must know to read this well, in Dutch; null when nothing. @class public */
    note: string | null;
    /** Where this is told: web addresses, or words where an address may not be shown. @class public */
    sources_json: readonly string[];
    /** Who may see the row: `public`, `network`, `body:<id>` or `draft:<person>`. @class network */
    audience: AudienceColumn;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** Which bodies met, or are named in what is told of it. */
  meeting_body: {
    /** Id of the meeting. @class public */
    meeting: string;
    /** Id of the body. @class public */
    body: string;
  };
}

/** Tables of other modules that this store joins to, read only. */
export type MeetingReads = MeetingTables & Pick<NetworkTables, "body" | "organisation">;
