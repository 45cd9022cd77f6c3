import type { AreaCode } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { noSuchFundCity } from "../domain/city-refusals.ts";
import { askOf } from "../domain/reckoned-ask.ts";
import { choosingKeys, queryOf, scenarioSlugs, shownQuery } from "../input/scenario.ts";
import type { ScenarioHead, ToldAsk } from "../pages/scenario-props.ts";
import type { FinanceSlots } from "../slots.ts";
import type { FinanceReads } from "../tables.ts";
import { readScenario, type ScenarioReading } from "./read-scenario.ts";

/** What an address asks, as pages take it; a city that is not there is refused. */
export async function scenarioHeadAt(
  visit: Visit<FinanceReads>,
  slug: string,
  url: string,
): Promise<{ readonly reading: ScenarioReading; readonly head: ScenarioHead }> {
  const reading = await readScenario(visit, slug, url);
  const { stad } = readQuery(url, shownQuery);
  if (stad !== undefined && reading.city === null) throw noSuchFundCity(stad);
  const { searchParams } = new URL(url);
  const isChosen = choosingKeys.some((key) => searchParams.has(key));
  return { reading, head: headOf(visit, reading, isChosen) };
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

/** The ask that a scenario reckons, as far as whoever asks may see it; null for none. */
export async function askOfScenario<Tables extends FinanceReads>(
  visit: Visit<Tables>,
  { asks }: FinanceSlots<Tables>,
  { name, reckoning }: ScenarioReading,
): Promise<ToldAsk | null> {
  const id = askOf(reckoning.asks, name);
  const [ask = null] = id === null ? [] : await asks(visit, [id]);
  return ask;
}
