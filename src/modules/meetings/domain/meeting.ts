import type { Audience } from "../../../lib/audience.ts";
import type { BodyId, CityId, MeetingId, NetworkId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";

/**
 * What sort of meeting: a network day for politicians or for officials, one of which no source says for whom, one of the
 * network that came before, or another meeting of a body.
 */
export const meetingKinds = ["political-network-day", "official-network-day", "network-day", "earlier-network-day", "other"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Whether it took place, as far as its sources say; untold when they leave that open. */
export const meetingStatuses = ["held", "announced", "cancelled", "untold"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A time at which the network, or a part of it, came together. */
export interface Meeting {
  readonly id: MeetingId;
  readonly slug: string;
  readonly network: NetworkId;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly begins: PartialDate;
  /** Without a date when no source tells of more than one day. */
  readonly ends: PartialDate;
  /** The days after the first, for a series that a source tells of as one. */
  readonly otherDays: readonly string[];
  /** Where it was, in words. */
  readonly place: string | null;
  /** The city of the network where it was. */
  readonly hostCity: CityId | null;
  readonly status: MeetingStatus;
  /** What the sources add to the status. */
  readonly statusNote: string | null;
  /** What was on it, line by line. */
  readonly programme: readonly string[];
  /** How many came, in words. */
  readonly attendance: string | null;
  /** Whom it was meant for. */
  readonly invited: readonly string[];
  readonly note: string | null;
  readonly bodies: readonly BodyId[];
  /** Web addresses, or words where there is none that may be shown. */
  readonly sources: readonly string[];
  /** Who may see it. */
  readonly audience: Audience;
  readonly version: number;
  readonly changedAt: Date;
}

/** A body or a city as meetings name it, with its place in addresses. */
export interface Named<Id> {
  readonly id: Id;
  readonly name: string;
  readonly slug: string;
}

/** What meetings need to know of others to name them: only those that occur, and that the actor may see. */
export interface MeetingNames {
  readonly bodies: readonly Named<BodyId>[];
  readonly cities: readonly Named<CityId>[];
}
