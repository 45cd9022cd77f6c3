import { yearChange } from "./changing.ts";
import { explain } from "./explain.ts";
import type { Facts } from "./facts.ts";
import { amountsOf, baseOf, type FundSet, type Measure } from "./fund-set.ts";
import { type FundYear, fundYear } from "./fund-year.ts";
import { sumOf, toCents } from "./money.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Change } from "./scenario.ts";
import type { SumNode } from "./sum-node.ts";
import { judged, type Rule, type Verification } from "./verification.ts";
import { unchanged } from "./year-change.ts";

/** What is added to try the rules with, in euros. */
const added = 300_000_000;

/** What is left of adding in another order; far below a cent. */
const dust = 1e-9;

/** Measures of which the source itself has amounts per cluster that are a cent beside their whole. */
const offByACent: readonly string[] = ["lidr_w_nw"];

/** Tries the rules that must hold in every set. */
export const verifiedRules = (sets: readonly FundSet[]): readonly Verification[] => sets.flatMap(rulesIn);

function rulesIn(set: FundSet): readonly Verification[] {
  const fund = fundYear(set, set.year, { value: set.factor, firmness: "forecast", source: set.source, stand: set.circular.title });
  const before = outcomeOf(fund);
  const more = outcomeOf(fund, { ...unchanged, extra: toCents(added) });
  const [first] = set.measures.filter(({ kind }) => kind === "costs");
  const heavier = outcomeOf(fund, { ...unchanged, amounts: new Map(first === undefined ? [] : [[first.code, 1.1]]) });
  const back = outcomeOf(fund, yearChange(thereAndBack(set.year, first?.code ?? ""), set.year, noFacts));
  const row = (rule: Rule, expected: number, ours: number, unit: Verification["unit"] = "eur") =>
    rowOf(set, rule, unit, expected, ours, null);
  return [
    row("shares", 1, sumOf(fund.base) / baseOf(set.nation, amountsOf(set, "costs")), "share"),
    row("added", added, gained(more, before) / 100),
    row("neutral", 0, gained(heavier, before) / 100),
    row("inverse", 0, furthest(back, before) / 100),
    row("leaves", 0, leavesBeside(fund, before) / 100),
    clustersIn(set),
  ];
}

/** Changes of which each undoes the one before it. */
function thereAndBack(year: number, measure: string): readonly Change[] {
  const years = { from: year, until: year };
  return [
    { kind: "sum-added", eur: added, ...years },
    { kind: "sum-added", eur: -added, ...years },
    { kind: "measure-weighed", measure, times: 2, ...years },
    { kind: "measure-weighed", measure, times: 0.5, ...years },
  ];
}

const noFacts: Facts = { cut: new Map(), takenOnce: new Map(), growth: [], economy: [], spending: new Map() };

function rowOf(
  { id: set, source }: FundSet,
  rule: Rule,
  unit: Verification["unit"],
  expected: number,
  ours: number,
  reason: "cent-in-source" | null,
): Verification {
  const verdict = judged(expected, ours, { step: dust, tolerance: 0, reason });
  return {
    id: `regel-${rule}-${set.toLowerCase()}`,
    verified: { kind: "rule", rule, set },
    unit,
    expected,
    ours,
    tolerance: 0,
    source,
    ...verdict,
  };
}

const gained = (after: Outcome, before: Outcome): number => sumOf(after.total) - sumOf(before.total);

const furthest = (after: Outcome, before: Outcome): number =>
  after.total.reduce((worst, cents, at) => Math.max(worst, Math.abs(cents - (before.total[at] ?? 0))), 0);

/** How far the leaves of the sums of all places are from their totals, whole cents. */
const leavesBeside = (fund: FundYear, outcome: Outcome): number =>
  fund.places.reduce((off, _, at) => off + Math.abs(leavesOf(explain(fund, outcome, at)) - (outcome.total[at] ?? 0)), 0);

const leavesOf = ({ cents, parts }: SumNode): number => (parts.length === 0 ? cents : parts.reduce((sum, part) => sum + leavesOf(part), 0));

/** The measure whose amounts per cluster are furthest from its whole. */
function clustersIn(set: FundSet): Verification {
  const off = set.measures.filter((measure) => beside(measure) > dust);
  const worst = off.reduce((most, measure) => Math.max(most, beside(measure)), 0);
  const isKnown = off.every((measure) => offByACent.includes(measure.code) && beside(measure) < 0.015);
  return rowOf(set, "clusters", "eur", 0, worst, isKnown ? "cent-in-source" : null);
}

const beside = ({ amountEur, clusters }: Measure): number => Math.abs(sumOf(clusters.map((part) => part.amountEur)) - amountEur);
