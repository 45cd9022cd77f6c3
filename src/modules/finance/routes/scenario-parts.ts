import type { AreaCode } from "../../../lib/ids.ts";
import { alternativesTo } from "../domain/alternatives.ts";
import { type Choices, scenarioOf } from "../domain/choices.ts";
import { cutReturnedIn, takenUntilNow } from "../domain/cut.ts";
import { contributions, type YearEffect, yearEffect } from "../domain/effect.ts";
import { explain } from "../domain/explain.ts";
import { placeOf } from "../domain/fund-year.ts";
import { type SmoothedGrowth, smoothedGrowth } from "../domain/growth.ts";
import { toCents } from "../domain/money.ts";
import { type Change, neededPayments } from "../domain/scenario.ts";
import { difference } from "../domain/sum-node.ts";
import { sidesIn, worthOf } from "../domain/worth.ts";
import type { CircularRow, Ground, OpenAmounts, RuleRow, ScenarioHead, Tree } from "../pages/scenario-props.ts";
import { effectsOf, type ScenarioReading } from "./read-scenario.ts";
import type { Reckoning } from "./reckoning.ts";
import { areasIn } from "./scenario-head.ts";

/** The difference of a place, taken apart by change and by part. */
export function treeOf(effect: YearEffect, area: AreaCode, changes: readonly Change[], { facts }: Reckoning): Tree | null {
  const at = placeOf(effect.fund, area);
  if (at < 0) return null;
  const { parts, remainder } = contributions(effect, changes, facts);
  return {
    difference: difference(explain(effect.fund, effect.after, at, effect.change), explain(effect.fund, effect.before, at)),
    changes: parts.map(({ change, cents }) => ({ change, cents: cents[at] ?? 0 })),
    remainder: remainder[at] ?? 0,
    factorBefore: effect.before.factor,
    factorAfter: effect.after.factor,
  };
}

/** The year that is shown, by every circular that tells of the same year. */
export function circularsOf({ reckoning, scenario }: ScenarioReading, head: ScenarioHead, shown: YearEffect): readonly CircularRow[] {
  const needs = neededPayments(scenario);
  const sets = reckoning.sets.filter(({ year, lacks }) => year === shown.fund.set.year && !needs.some((kind) => lacks.includes(kind)));
  return sets.map((set) => {
    const effect = yearEffect(reckoning.fundOf(shown.fund.year, set.circular.id), scenario.changes, reckoning.facts);
    return {
      id: set.circular.id,
      title: set.circular.title,
      factor: effect.fund.factor.value,
      isWhole: !set.lacks.includes("suppletion"),
      worth: worthOf(effect, areasIn(head)),
    };
  });
}

/** The year that is shown, by every rule that could be chosen as well. */
export function rulesOf({ reckoning, choices }: ScenarioReading, head: ScenarioHead, shown: YearEffect): readonly RuleRow[] {
  return alternativesTo(choices).map((alternative) => {
    const { year } = shown.fund;
    const { effects, problem } = effectsOf(reckoning, scenarioOf({ ...alternative.choices, from: year, until: year }));
    const effect = effects[0];
    if (effect === undefined) return { alternative, worth: null, sides: { winners: 0, losers: 0 }, problem: problem?.code ?? null };
    const sides = sidesIn(
      effect,
      head.cities.map(({ area }) => area),
    );
    return { alternative, worth: worthOf(effect, areasIn(head)), sides, problem: null };
  });
}

/** The growth by the rule that was chosen; null for none, or when it cannot be reckoned. */
export function smoothedIn({ facts }: Reckoning, choices: Choices): SmoothedGrowth | null {
  if (choices.growth === null || facts.growth.length === 0) return null;
  const change = { kind: "growth-smoothed", from: choices.from, until: choices.until, ...choices.growth } as const;
  return smoothedGrowth(facts.growth, change, facts.economy);
}

/** What is known last of each parameter until a year; a value that nobody could tell of counts when there is no other. */
export function groundsIn({ parameters, values, sources }: Reckoning, year: number): ReadonlyMap<string, Ground> {
  return new Map(
    parameters.flatMap((parameter) => {
      const about = values.filter((value) => value.parameter === parameter.id && value.from <= year);
      const told = about.some(({ value }) => value !== null) ? about.filter(({ value }) => value !== null) : about;
      const last = told.toSorted((a, b) => a.from - b.from || a.knownOn.localeCompare(b.knownOn)).at(-1);
      return last === undefined ? [] : [[parameter.id, { parameter, value: last, source: sources.get(last.source) }] as const];
    }),
  );
}

/** Amounts that are told with what is still open of an ask. */
export function openIn({ facts, values }: Reckoning, year: number): OpenAmounts {
  const youth = values.filter(({ parameter, value }) => parameter === "tekort.jeugd" && value !== null).toSorted((a, b) => a.from - b.from);
  const last = youth.at(-1)?.value ?? null;
  return { still: cutReturnedIn(year, facts), taken: takenUntilNow(facts), youth: last === null ? null : toCents(last) };
}
