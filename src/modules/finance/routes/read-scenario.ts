import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { type City, citiesOn, ownNetwork } from "../../network/index.ts";
import { type Choices, readyMade, scenarioOf } from "../domain/choices.ts";
import { type YearEffect, yearEffect } from "../domain/effect.ts";
import { noSuchScenario } from "../domain/refusals.ts";
import { neededPayments, type Scenario, type ScenarioName, scenarioNames, yearsOf } from "../domain/scenario.ts";
import { choosingKeys, scenarioQuery, scenarioSlugs, shownQuery } from "../input/scenario.ts";
import type { FinanceReads } from "../tables.ts";
import { type Reckoning, reckoning } from "./reckoning.ts";

/** A city of the network as it takes part in the fund. */
export interface FundCity extends Pick<City, "slug" | "name" | "tile"> {
  readonly area: AreaCode;
}

/** A scenario as its address has it, with what it does in each of its years. */
export interface ScenarioReading {
  readonly name: ScenarioName;
  readonly choices: Choices;
  readonly scenario: Scenario;
  readonly reckoning: Reckoning;
  /** The members of today that the fund knows, by name. */
  readonly cities: readonly FundCity[];
  /** The one that the reader chose; null for none. */
  readonly city: FundCity | null;
  /** What the scenario does, in order of years; empty when nothing is otherwise, or when it cannot be reckoned. */
  readonly effects: readonly YearEffect[];
  /** The year that is shown, one of those; null without any. */
  readonly shown: YearEffect | null;
  /** Why it cannot be reckoned; null when it can. */
  readonly problem: Refusal | null;
}

/** Which scenario an address names. */
export function scenarioAt(slug: string): ScenarioName {
  const name = scenarioNames.find((one) => scenarioSlugs[one] === slug);
  if (name === undefined) throw noSuchScenario(slug);
  return name;
}

/** The choices of an address; of one that chooses nothing, the scenario as it is ready made. */
export function choicesAt(name: ScenarioName, url: string): Choices {
  const asked = new URL(url).searchParams;
  return choosingKeys.some((key) => asked.has(key)) ? readQuery(url, scenarioQuery) : readyMade[name];
}

/** Reads what an address asks: a scenario, for a city and a year when it names them. */
export async function readScenario({ db, now }: Visit<FinanceReads>, slug: string, url: string): Promise<ScenarioReading> {
  const name = scenarioAt(slug);
  const choices = choicesAt(name, url);
  const { stad, jaar } = readQuery(url, shownQuery);
  const [found, cities] = await Promise.all([reckoning(db), fundCities(db, dayOf(now))]);
  const scenario = scenarioOf(choices);
  const { effects, problem } = effectsOf(found, scenario);
  return {
    name,
    choices,
    scenario,
    reckoning: found,
    cities,
    city: cities.find((city) => city.slug === stad) ?? null,
    effects,
    shown: effects.find(({ fund }) => fund.year === jaar) ?? effects[0] ?? null,
    problem,
  };
}

/** What a scenario does in each of its years, or why that cannot be reckoned. */
export function effectsOf({ fundOf, facts }: Reckoning, scenario: Scenario): Pick<ScenarioReading, "effects" | "problem"> {
  try {
    const needs = neededPayments(scenario);
    const effects = yearsOf(scenario).map((year) => yearEffect(fundOf(year, scenario.circular, needs), scenario.changes, facts));
    return { effects, problem: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "invalid") throw error;
    return { effects: [], problem: error };
  }
}

/** The members of a day that have a place in the fund, by name. */
export async function fundCities(db: Visit<FinanceReads>["db"], day: string): Promise<readonly FundCity[]> {
  const network = await ownNetwork(db);
  const members = network ? await citiesOn(db, network.id, day) : [];
  return members.map(({ id, slug, name, tile }) => ({ slug, name, tile, area: asId<AreaCode>(id) }));
}
