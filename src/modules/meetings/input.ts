import { z } from "zod";
import type { MeetingChoice } from "./domain/list.ts";
import { type MeetingNames, meetingKinds, type Named } from "./domain/meeting.ts";

/** What one can choose in the list of meetings. */
export const meetingQuery = z.object({
  soort: z.enum(meetingKinds).optional(),
  /** The city's part of its address. */
  stad: z.string().max(100).optional(),
  /** The body's part of its address. */
  gremium: z.string().max(100).optional(),
});

export type MeetingQuery = z.infer<typeof meetingQuery>;

/** The choice that a query stands for, given what meetings name. */
export const choiceOf = ({ soort, stad, gremium }: MeetingQuery, { cities, bodies }: MeetingNames): MeetingChoice => ({
  kind: soort,
  hostCity: idAt(cities, stad),
  body: idAt(bodies, gremium),
});

/** Undefined when nothing was chosen, null when there is no such thing. */
const idAt = <Id>(named: readonly Named<Id>[], slug: string | undefined): Id | null | undefined =>
  slug === undefined ? undefined : (named.find((one) => one.slug === slug)?.id ?? null);
