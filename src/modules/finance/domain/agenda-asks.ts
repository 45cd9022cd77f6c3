import type { ScenarioName } from "./scenario.ts";

/** An ask by the agenda that it stands in and its code there. */
export interface AskReference {
  readonly agenda: string;
  readonly code: string;
}

const agenda = "2019-2022";

/**
 * Which ask of the agenda each scenario reckons. The transition is not named in the agenda: it belongs to the ask for sufficient budgets
 * that are divided fairly.
 *
 * @source agenda 2019-2022, chapter 9
 */
export const askOf: Readonly<Record<ScenarioName, AskReference | null>> = {
  cut: { agenda, code: "9.4" },
  growth: { agenda, code: "9.5" },
  "tax-area": { agenda, code: "9.3" },
  budgets: { agenda, code: "9.1" },
  transition: { agenda, code: "9.1" },
  free: null,
};

/** The scenarios that reckon an ask; none for an ask that has no value in euros. */
export const scenariosFor = (ask: AskReference): readonly ScenarioName[] =>
  (Object.keys(askOf) as ScenarioName[]).filter((name) => askOf[name]?.agenda === ask.agenda && askOf[name]?.code === ask.code);
