import type { AskId } from "../../../lib/ids.ts";
import type { ScenarioName } from "./scenario.ts";

/** That a scenario says what an ask of an agenda is worth. An ask may have several scenarios; a scenario has one ask, or none. */
export interface ReckonedAsk {
  readonly scenario: ScenarioName;
  readonly ask: AskId;
}

/** The ask that a scenario reckons; null for none. */
export const askOf = (asks: readonly ReckonedAsk[], name: ScenarioName): AskId | null =>
  asks.find(({ scenario }) => scenario === name)?.ask ?? null;

/** The scenarios that reckon an ask; none for an ask that has no value in euros. */
export const scenariosFor = (asks: readonly ReckonedAsk[], ask: AskId): readonly ScenarioName[] =>
  asks.filter((one) => one.ask === ask).map(({ scenario }) => scenario);
