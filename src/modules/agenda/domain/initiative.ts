import type { AgendaId, CityId, FocusPointId, InitiativeId, ThemeId } from "../../../lib/ids.ts";
import type { Eur } from "../../../lib/numbers.ts";
import type { Kept } from "./kept.ts";
import type { Originated } from "./origin.ts";

/** Where an initiative can be in its life. */
export const initiativeStates = ["idea", "planned", "running", "pilot", "finished", "stopped", "unknown"] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** Something that cities do for one focus point or more. */
export interface Initiative extends Kept, Originated {
  readonly id: InitiativeId;
  readonly slug: string;
  readonly agenda: AgendaId;
  readonly theme: ThemeId;
  readonly title: string;
  readonly summary: string;
  /** What sort of thing it is, in the source's word: proeftuin, Regio Deal, ... */
  readonly sort: string;
  readonly state: InitiativeState;
  /** The state as the source words it. */
  readonly stateNote: string;
  /** First and last year as the source gives them: `2019`, `circa 2020`; null when it gives none. */
  readonly started: string | null;
  readonly ended: string | null;
  /** For the whole network instead of named cities. */
  readonly isNetworkWide: boolean;
  readonly focusPoints: readonly FocusPointId[];
  readonly cities: readonly CityId[];
  readonly sources: readonly string[];
  /** Ids under which parts of it were known before. */
  readonly formerIds: readonly string[];
}

/** What is known of an initiative in one city; a city can have several rounds. */
export interface InitiativeDetail {
  readonly city: CityId;
  readonly area: string | null;
  readonly part: string | null;
  readonly deal: string | null;
  readonly round: string | null;
  readonly year: number | null;
  readonly started: number | null;
  readonly stateNote: string | null;
  /** Number of homes. */
  readonly homes: number | null;
  /** From the national government. */
  readonly governmentEur: Eur | null;
  readonly sentence: string | null;
  readonly sources: readonly string[];
}

/** An initiative with what is known per city. */
export interface FullInitiative extends Initiative {
  readonly details: readonly InitiativeDetail[];
}
