import type { Actor } from "../../lib/actor.ts";
import type { AgendaId, TargetId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { Agenda } from "./domain/agenda.ts";
import type { Ask } from "./domain/ask.ts";
import type { FocusPoint } from "./domain/focus-point.ts";
import type { Initiative } from "./domain/initiative.ts";
import type { MeetingHead } from "./domain/origin.ts";
import type { Target } from "./domain/target.ts";
import type { Theme } from "./domain/theme.ts";
import type { AgendaReads } from "./tables.ts";

/** The meetings that whoever asks may know of, the newest first: the agenda names them by id, and another module keeps them. */
export type MeetingSource<Tables> = (db: Read<Tables>, actor: Actor) => Promise<readonly MeetingHead[]>;

/** What pages of the agenda need to tell from which meeting something came. */
export interface MeetingSlots<Tables> {
  readonly meetings: MeetingSource<Tables>;
}

/** What other modules hang on the page of an agenda. */
export interface AgendaSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after what became of the agenda. */
  readonly panels: readonly AgendaPanel<Tables>[];
}

/** One part of an agenda's page; null when there is nothing to show. */
export type AgendaPanel<Tables> = (visit: Visit<Tables>, agenda: Agenda) => Promise<Markup | null>;

/** What other modules hang on the page of a focus point; the app ties them together. */
export interface FocusPointSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after what the cities do. */
  readonly panels: readonly FocusPointPanel<Tables>[];
}

/** One part of a focus point's page; null when there is nothing to show. */
export type FocusPointPanel<Tables> = (visit: Visit<Tables>, point: FocusPoint) => Promise<Markup | null>;

/** What other modules hang on the page of a theme. */
export interface ThemeSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after what the cities ask. */
  readonly panels: readonly ThemePanel<Tables>[];
}

/** One part of a theme's page; null when there is nothing to show. */
export type ThemePanel<Tables> = (visit: Visit<Tables>, theme: Theme) => Promise<Markup | null>;

/** What other modules hang on the page of an ask. */
export interface AskSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after the papers behind the verdict. */
  readonly panels: readonly AskPanel<Tables>[];
}

/** One part of an ask's page; null when there is nothing to show. */
export type AskPanel<Tables> = (visit: Visit<Tables>, ask: Ask) => Promise<Markup | null>;

/** What other modules hang on the page of a target, and on the list of targets. */
export interface TargetSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after what came of the target. */
  readonly panels: readonly TargetPanel<Tables>[];
  /** A word on how each target goes, for the list; a target of which nothing can be said is left out. */
  readonly statuses: TargetStatuses<Tables>;
}

/** One part of a target's page; null when there is nothing to show. */
export type TargetPanel<Tables> = (visit: Visit<Tables>, target: Target) => Promise<Markup | null>;

/** A word on how the targets of an agenda go, by target. */
export type TargetStatuses<Tables> = (visit: Visit<Tables>, agenda: AgendaId) => Promise<ReadonlyMap<TargetId, Markup>>;

/** What other modules hang on the page of an initiative. */
export interface InitiativeSlots<Tables extends AgendaReads> {
  /** Parts of the page, in order, after what was asked for the same focus points. */
  readonly panels: readonly InitiativePanel<Tables>[];
}

/** One part of an initiative's page; null when there is nothing to show. */
export type InitiativePanel<Tables> = (visit: Visit<Tables>, initiative: Initiative) => Promise<Markup | null>;
