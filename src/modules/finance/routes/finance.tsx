import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { financeAddress } from "../domain/account-addresses.ts";
import { readyMade, scenarioOf } from "../domain/choices.ts";
import { noSuchFundCity } from "../domain/city-refusals.ts";
import { askOf } from "../domain/reckoned-ask.ts";
import { type ScenarioName, scenarioNames } from "../domain/scenario.ts";
import { tellingEffect } from "../domain/worth.ts";
import { scenarioSlugs, shownQuery } from "../input/scenario.ts";
import { FinancePage, type OfferedScenario } from "../pages/finance.tsx";
import type { ChosenCity, ToldAsk } from "../pages/scenario-props.ts";
import type { FinanceSlots } from "../slots.ts";
import type { FinanceReads } from "../tables.ts";
import { effectsOf, fundCities } from "./read-scenario.ts";
import { type Reckoning, reckoning } from "./reckoning.ts";
import { smoothedIn } from "./scenario-parts.ts";

/** The ask picker. */
export function pickerRoutes<Tables extends FinanceReads>({ asks }: FinanceSlots<Tables>) {
  return newApp<Tables>().get(financeAddress, admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { db, now, view }: Visit<FinanceReads> = visit;
    const { stad } = readQuery(c.req.url, shownQuery);
    const [found, cities] = await Promise.all([reckoning(db), fundCities(db, dayOf(now))]);
    const city = cities.find(({ slug }) => slug === stad) ?? null;
    if (stad !== undefined && city === null) throw noSuchFundCity(stad);
    const told = await asks(
      visit,
      found.asks.map(({ ask }) => ask),
    );
    const scenarios = scenarioNames.map((name) => offered(name, found, cities, told));
    return answerPage(c, <FinancePage view={view} cities={cities} city={city} scenarios={scenarios} />);
  });
}

/** A scenario as it begins, in the year that tells most of it. */
export function offered(name: ScenarioName, found: Reckoning, cities: readonly ChosenCity[], told: readonly ToldAsk[]): OfferedScenario {
  const choices = readyMade[name];
  const { effects, problem } = found.sets.length === 0 ? { effects: [], problem: null } : effectsOf(found, scenarioOf(choices));
  const smoothed = smoothedIn(found, choices);
  const years = { from: choices.from, until: choices.until };
  return {
    name,
    slug: scenarioSlugs[name],
    query: "",
    shown: tellingEffect(
      effects,
      cities.map(({ area }) => area),
    ),
    problem: found.sets.length === 0 ? "finance.no-sets" : (problem?.code ?? null),
    ask: told.find(({ id }) => id === askOf(found.asks, name)) ?? null,
    levels: choices.growth === null ? null : years,
    swings: smoothed && { before: smoothed.before.deviation, after: smoothed.after.deviation },
    isOfSuppletions: choices.transition > 0,
  };
}
