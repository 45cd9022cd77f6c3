import { z } from "zod";
import { type ScenarioName, scenarioNames } from "../domain/scenario.ts";
import { scenarioSlugs } from "./scenario.ts";

/** What the address of a comparison says: both scenarios, the city and the year. */
export const comparisonQuery = z.object({
  a: z.string().max(2000).default(""),
  b: z.string().max(2000).default(""),
  "a-adres": z.string().max(2000).default(""),
  "b-adres": z.string().max(2000).default(""),
  stad: z.string().max(100).optional(),
  jaar: z.coerce.number().int().optional().catch(undefined),
});

/** A scenario as a part of an address has it: its name, and what is chosen behind a question mark. */
export interface ScenarioText {
  readonly name: ScenarioName;
  /** Without its question mark; empty for a scenario as it is ready made. */
  readonly query: string;
}

/** Reads "opschalingskorting?van=2027", or the whole address of a page of a scenario; null for what names no scenario. */
export function scenarioText(given: string): ScenarioText | null {
  const [path = "", query = ""] = given.trim().split(/\?(.*)/s);
  const words = path.split("/");
  const name = scenarioNames.find((one) => words.includes(scenarioSlugs[one]));
  return name === undefined ? null : { name, query: query.replace(/#.*/s, "") };
}
