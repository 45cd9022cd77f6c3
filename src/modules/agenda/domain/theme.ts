import type { AgendaId, ThemeId } from "../../../lib/ids.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { Kept } from "./kept.ts";

/** What a group that looks after a theme can be. */
export const groupKinds = ["theme-group", "pillar"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** A group that looks after a theme. */
export interface ThemeGroup {
  readonly name: string;
  readonly kind: GroupKind;
}

/** A chapter of an agenda. */
export interface Theme extends Kept {
  readonly id: ThemeId;
  readonly agenda: AgendaId;
  /** Place in the agenda from 1, and its place in addresses. */
  readonly position: number;
  /** The printed number; null when the chapter has none. */
  readonly number: number | null;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  readonly pillar: string | null;
  readonly pillarSource: string | null;
  /** To which the agenda refers for more; null when it refers to none. */
  readonly group: ThemeGroup | null;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Whether the source text holds the list of focus points. */
  readonly isListComplete: boolean;
}

/** A theme with what happened in it outside its asks, offers and targets. */
export interface FullTheme extends Theme {
  readonly events: readonly DatedEvent[];
}
