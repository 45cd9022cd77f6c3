import type { AreaCode } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { noSuchFundCity } from "../domain/city-refusals.ts";
import type { ScenarioName } from "../domain/scenario.ts";
import { choosingKeys, queryOf, scenarioSlugs, shownQuery } from "../input/scenario.ts";
import type { ScenarioHead } from "../pages/scenario-props.ts";
import type { FinanceReads } from "../tables.ts";
import { readScenario, type ScenarioReading, scenarioAt } from "./read-scenario.ts";
import { type Reckoning, reckoning } from "./reckoning.ts";

/** What an address asks, as pages take it; a city that is not there is refused. */
export async function scenarioHeadAt(
  visit: Visit<FinanceReads>,
  slug: string,
  url: string,
): Promise<{ readonly reading: ScenarioReading; readonly head: ScenarioHead }> {
  const name = scenarioAt(slug);
  const address = new URL(url);
  if (!choosesIn(address)) for (const [key, value] of beginningOf(name, await reckoning(visit.db))) address.searchParams.set(key, value);
  const reading = await readScenario(visit, slug, address.href);
  const { stad } = readQuery(url, shownQuery);
  if (stad !== undefined && reading.city === null) throw noSuchFundCity(stad);
  return { reading, head: headOf(visit, reading, choosesIn(address)) };
}

const choosesIn = ({ searchParams }: URL): boolean => choosingKeys.some((key) => searchParams.has(key));

/**
 * With which choices a scenario begins, where the fund has to tell that: the step to the new distribution can only be reckoned of a
 * year whose suppletions are known. Of the others what is ready made holds.
 */
export function beginningOf(name: ScenarioName, found: Reckoning): readonly (readonly [string, string])[] {
  const year = yearWithSuppletions(found);
  if (name !== "transition" || year === null) return [];
  return [
    ["ingroei", "100"],
    ["van", String(year)],
    ["tot", String(year)],
  ];
}

/** The latest year of which suppletions are known; null for none. */
export function yearWithSuppletions({ sets }: Reckoning): number | null {
  const years = sets.filter(({ lacks }) => !lacks.includes("suppletion")).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

function headOf({ view }: Visit<FinanceReads>, reading: ScenarioReading, isChosen: boolean): ScenarioHead {
  const { name, choices, scenario, cities, city, effects, shown, problem } = reading;
  const measures = new Map(reading.reckoning.sets.flatMap((set) => set.measures.map((one) => [String(one.code), one.name] as const)));
  return {
    view,
    name,
    slug: scenarioSlugs[name],
    query: isChosen ? String(queryOf(choices)) : "",
    changes: scenario.changes,
    measureName: (code) => measures.get(code) ?? code,
    cities,
    city,
    effects,
    shown,
    problem: problem?.code ?? null,
  };
}

/** The areas of whom the figures of a page are: its city, or all cities. */
export const areasIn = ({ city, cities }: Pick<ScenarioHead, "city" | "cities">): readonly AreaCode[] =>
  (city === null ? cities : [city]).map(({ area }) => area);
