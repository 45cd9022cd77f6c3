import type { AgendaId } from "../../../lib/ids.ts";
import type { DatedEvent, EventSubjectKind } from "./dated-event.ts";

/** Something that happened, told with what it happened to. */
export interface AgendaEvent extends DatedEvent {
  readonly kind: EventSubjectKind;
  readonly agenda: AgendaId;
  /** Of the ask, offer or target; for a theme its place in the agenda. */
  readonly code: string;
  /** What the ask, offer, target or theme says of itself. */
  readonly title: string;
  /** Place of its theme in the agenda; null when it belongs to none. */
  readonly themePosition: number | null;
  /** The page that tells more. */
  readonly address: string;
}
