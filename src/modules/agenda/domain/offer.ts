import type { AgendaId, FocusPointId, OfferId, ThemeId } from "../../../lib/ids.ts";
import type { Certainty } from "./certainty.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { Kept } from "./kept.ts";
import type { Originated } from "./origin.ts";

/** What came of an offer. */
export const accounts = ["done", "partly", "ongoing", "not-found"] as const;
export type Account = (typeof accounts)[number];

/** What the cities offer to do themselves. */
export interface Offer extends Kept, Originated {
  readonly id: OfferId;
  readonly agenda: AgendaId;
  readonly theme: ThemeId;
  /** Theme and number, such as `3.1`. */
  readonly code: string;
  readonly wording: string;
  /** With whom. */
  readonly partners: readonly string[];
  readonly focusPoints: readonly FocusPointId[];
  readonly lines: readonly number[];
  readonly account: Account;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** An offer with what happened since. */
export interface FullOffer extends Offer {
  readonly events: readonly DatedEvent[];
}
