import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { Meeting } from "./domain/meeting.ts";
import type { MeetingReads } from "./tables.ts";

/** What other modules hang on the page of a meeting; the app ties them together. */
export interface MeetingPageSlots<Tables extends MeetingReads> {
  /** Parts of the page, in order, after what was on it. */
  readonly panels: readonly MeetingPanel<Tables>[];
}

/** One part of a meeting's page; null when there is nothing to show. */
export type MeetingPanel<Tables> = (visit: Visit<Tables>, meeting: Meeting) => Promise<Markup | null>;
