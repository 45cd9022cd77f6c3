import type { Reading } from "../../../platform/content/reading.ts";
import type { FullAgenda } from "../domain/agenda.ts";
import type { FullAsk } from "../domain/ask.ts";
import type { FullFocusPoint } from "../domain/focus-point.ts";
import type { FullInitiative } from "../domain/initiative.ts";
import type { FullOffer } from "../domain/offer.ts";
import type { FullTarget } from "../domain/target.ts";
import type { FullTheme } from "../domain/theme.ts";
import { agendaFile } from "./agenda.ts";
import { asksFile } from "./ask.ts";
import { initiativesFile } from "./initiative.ts";
import { knownIn, type Surroundings } from "./known.ts";
import { offersFile } from "./offer.ts";
import type { Told } from "./parts.ts";

/** Everything about an agenda that stands in a folder with starting content. */
export interface AgendaContent {
  readonly agenda: Told<FullAgenda>;
  readonly themes: readonly Told<FullTheme>[];
  readonly focusPoints: readonly Told<FullFocusPoint>[];
  readonly offers: readonly Told<FullOffer>[];
  readonly asks: readonly Told<FullAsk>[];
  readonly targets: readonly Told<FullTarget>[];
  readonly initiatives: readonly Told<FullInitiative>[];
}

/** Reads the content of this module; null when there is something wrong with it. */
export function readAgendaContent(reading: Reading, surroundings: Surroundings): AgendaContent | null {
  const known = knownIn(reading, surroundings);
  const agenda = reading.read("agenda.yaml", agendaFile(known));
  const offers = reading.read("offers.yaml", offersFile(known));
  const asks = reading.read("asks.yaml", asksFile(known));
  const initiatives = reading.read("initiatives.yaml", initiativesFile(known));
  return agenda && offers && asks && initiatives && { ...agenda, offers, asks, initiatives };
}
