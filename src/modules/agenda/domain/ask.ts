import type { AgendaId, AskId, FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import type { Certainty } from "./certainty.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { Kept } from "./kept.ts";
import type { Originated } from "./origin.ts";

/** What became of an ask or a target. */
export const verdicts = ["granted", "partly", "pending", "refused", "overtaken", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** By which means an ask can be met. */
export const instruments = ["budget", "law", "room", "knowledge", "cooperation"] as const;
export type Instrument = (typeof instruments)[number];

/** To whom an ask goes: the first party that the agenda names. */
export const addresseeGroups = ["rijk", "kabinet", "ministerie", "vng", "onderwijs"] as const;
export type AddresseeGroup = (typeof addresseeGroups)[number];

/** Whether that is a part of the national government. */
export const isOfTheState = (group: AddresseeGroup): boolean => group === "rijk" || group === "kabinet" || group === "ministerie";

/** Papers of parliament and government, as they are called there. */
export const trailPaperKinds = [
  "kamerstuk",
  "wetsvoorstel",
  "wet",
  "motie",
  "kamervragen",
  "handelingen",
  "begroting",
  "staatscourant",
  "advies",
] as const;
export type TrailPaperKind = (typeof trailPaperKinds)[number];

/** What the cities ask of others. */
export interface Ask extends Kept, Originated {
  readonly id: AskId;
  readonly agenda: AgendaId;
  readonly theme: ThemeId;
  /** Theme and number, such as `3.1`. */
  readonly code: string;
  readonly wording: string;
  /** To whom, in the agenda's words. */
  readonly addressee: string;
  readonly addresseeGroup: AddresseeGroup;
  readonly instruments: readonly Instrument[];
  readonly focusPoints: readonly FocusPointId[];
  readonly lines: readonly number[];
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  readonly note: string | null;
  /** What a second look confirmed or changed. */
  readonly revision: string | null;
}

/** A paper of parliament or government behind a verdict. */
export interface TrailPaper {
  readonly kind: TrailPaperKind;
  readonly number: string;
  readonly published: PartialDate;
  readonly sentence: string;
  readonly source: string;
}

/** An ask with what happened since, and the papers behind it. */
export interface FullAsk extends Ask {
  readonly events: readonly DatedEvent[];
  readonly trail: readonly TrailPaper[];
}
