import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { scenarioOf } from "../domain/choices.ts";
import { yearEffect } from "../domain/effect.ts";
import type { PaymentKind } from "../domain/fund-set.ts";
import { neededPayments, type Scenario, yearsOf } from "../domain/scenario.ts";
import { type Side, twoScenarios } from "../domain/two-scenarios.ts";
import { comparisonQuery, scenarioText } from "../input/comparison.ts";
import { scenarioSlugs } from "../input/scenario.ts";
import { ComparisonPage, type ComparisonProps, type NamedScenario } from "../pages/comparison.tsx";
import type { FinanceReads } from "../tables.ts";
import { choicesAt, effectsOf, fundCities } from "./read-scenario.ts";
import { type Reckoning, reckoning } from "./reckoning.ts";

/** Two scenarios side by side. */
export function scenarioComparisonRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>().get("/financien/vergelijking", admit("visitor", "member"), async (c) =>
    answerPage(c, <ComparisonPage {...(await comparisonAt(c.var.visit, c.req.url))} />),
  );
}

async function comparisonAt({ db, view, now }: Visit<FinanceReads>, url: string): Promise<ComparisonProps> {
  const { stad, jaar, ...asked } = readQuery(url, comparisonQuery);
  // What somebody pasted comes before what stands chosen.
  const given = { a: asked["a-adres"] || asked.a, b: asked["b-adres"] || asked.b };
  const [found, cities] = await Promise.all([reckoning(db), fundCities(db, dayOf(now))]);
  const [one, other] = [scenarioIn(found, given.a), scenarioIn(found, given.b)];
  const both = { changes: [...(one?.scenario.changes ?? []), ...(other?.scenario.changes ?? [])] };
  const years = yearsOf(both);
  // What one of both needs, both have: else they would begin at different fund years.
  const needs = neededPayments(both);
  const year = years.find((known) => known === jaar) ?? years[0] ?? null;
  const isWhole = one !== null && other !== null && one.problem === null && other.problem === null && year !== null;
  const names = new Map(found.sets.flatMap(({ measures }) => measures.map((measure) => [String(measure.code), measure.name] as const)));
  return {
    view,
    slugs: scenarioSlugs,
    given,
    a: one,
    b: other,
    years,
    year,
    cities,
    city: cities.find(({ slug }) => slug === stad) ?? null,
    measureName: (code) => names.get(code) ?? code,
    compared: isWhole
      ? twoScenarios(
          sideOf(found, one.scenario, year, needs),
          sideOf(found, other.scenario, year, needs),
          cities.map(({ area }) => area),
          found.facts,
        )
      : null,
  };
}

/** The scenario that a part of an address gives; null for none. */
function scenarioIn(found: Reckoning, given: string): NamedScenario | null {
  const text = scenarioText(given);
  if (text === null) return null;
  const { name, query } = text;
  const scenario = scenarioOf(choicesAt(name, new URL(`?${query}`, "https://scenario.invalid/").href));
  return { name, slug: scenarioSlugs[name], query, scenario, problem: effectsOf(found, scenario).problem?.code ?? null };
}

/** A scenario in a year; in a year in which it does nothing it is its own baseline. */
const sideOf = ({ fundOf, facts }: Reckoning, { circular, changes }: Scenario, year: number, needs: readonly PaymentKind[]): Side => ({
  effect: yearEffect(fundOf(year, circular, needs), changes, facts),
  changes: changes.filter(({ from, until }) => from <= year && year <= until),
});
