import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import type { YearEffect } from "../domain/effect.ts";
import { forecastBand } from "../domain/forecast-band.ts";
import { placeOf } from "../domain/fund-year.ts";
import { householdBurdens } from "../domain/households.ts";
import { ScenarioPage } from "../pages/scenario.tsx";
import type { ScenarioHead, ScenarioProps, ToldAsk } from "../pages/scenario-props.ts";
import type { FinanceSlots } from "../slots.ts";
import type { FinanceReads } from "../tables.ts";
import { assumptionsOf } from "./assumptions.ts";
import { scenarioPath } from "./paths.ts";
import type { ScenarioReading } from "./read-scenario.ts";
import { askOfScenario, scenarioHeadAt } from "./scenario-head.ts";
import { circularsOf, groundsIn, openIn, rulesOf, smoothedIn, treeOf } from "./scenario-parts.ts";

/** The page of a scenario. */
export function scenarioRoutes<Tables extends FinanceReads>(slots: FinanceSlots<Tables>) {
  return newApp<Tables>().get(scenarioPath(), admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { reading, head } = await scenarioHeadAt(visit, c.req.param("scenario") ?? "", c.req.url);
    const ask = await askOfScenario(visit, slots, reading);
    return answerPage(c, <ScenarioPage {...propsOf(visit, reading, head, ask)} />);
  });
}

function propsOf({ view, now }: Visit<FinanceReads>, reading: ScenarioReading, head: ScenarioHead, ask: ToldAsk | null): ScenarioProps {
  const { reckoning, choices } = reading;
  const { growth } = reckoning.facts;
  const year = now.getUTCFullYear();
  const [first, last] = [growth[0]?.year, growth.at(-1)?.year];
  return {
    ...head,
    ...ofShown(reading, head),
    choices,
    isKnownCircular: reckoning.sets.some(({ circular }) => circular.id === choices.circular),
    ask,
    open: openIn(reckoning, year),
    assumptions: assumptionsOf(head.name, choices, reckoning, view.language),
    grounds: groundsIn(reckoning, year),
    sources: reckoning.sources,
    errorYears: first === undefined || last === undefined ? null : { first, last },
    smoothed: smoothedIn(reckoning, choices),
  };
}

type OfShown = Pick<ScenarioProps, "tree" | "circulars" | "rules" | "band" | "burdens">;

/** What is told of the year that is shown; nothing without one. */
function ofShown(reading: ScenarioReading, head: ScenarioHead): OfShown {
  const { shown, city } = head;
  if (shown === null) return { tree: null, circulars: [], rules: [], band: null, burdens: null };
  return {
    circulars: circularsOf(reading, head, shown),
    rules: rulesOf(reading, head, shown),
    ...(city === null ? { tree: null, band: null, burdens: null } : ofCity(reading, city, shown)),
  };
}

function ofCity(
  { reckoning, scenario }: ScenarioReading,
  { area }: NonNullable<ScenarioHead["city"]>,
  shown: YearEffect,
): Pick<OfShown, "tree" | "band" | "burdens"> {
  const { taxShift } = shown.change;
  return {
    tree: treeOf(shown, area, scenario.changes, reckoning),
    band: forecastBand(shown, area, reckoning.facts.growth),
    burdens: taxShift === null ? null : householdBurdens(shown.fund, taxShift, placeOf(shown.fund, area)),
  };
}
