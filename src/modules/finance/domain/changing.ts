import { cutRepaidIn, cutReturnedIn, cutUndecidedIn } from "./cut.ts";
import type { Facts } from "./facts.ts";
import type { Cluster } from "./fund-set.ts";
import { smoothedGrowth } from "./growth.ts";
import { type Cents, toCents } from "./money.ts";
import { growthUntold, spendingUntold } from "./refusals.ts";
import type { Change, GrowthSmoothed, ShortageCovered, ShortageField } from "./scenario.ts";
import { type Grant, unchanged, type YearChange } from "./year-change.ts";

/** What all changes together make of a year. Those of another time do nothing. */
export function yearChange(changes: readonly Change[], year: number, facts: Facts): YearChange {
  return changes
    .filter(({ from, until }) => from <= year && year <= until)
    .reduce((so, change) => joined(so, changed(change, year, facts)), unchanged);
}

/** What one change does in a year in which it holds. */
function changed(change: Change, year: number, facts: Facts): YearChange {
  switch (change.kind) {
    case "cut-returned":
      return adding(cutReturnedIn(year, facts));
    case "cut-repaid":
      return adding(cutRepaidIn(change, year, facts));
    case "cut-undecided":
      return adding(cutUndecidedIn(year, facts));
    case "growth-smoothed":
      return adding(smootherIn(change, year, facts));
    case "tax-area-widened":
      return { ...unchanged, taxShift: { cents: toCents(change.eur), instrument: change.instrument, equalisation: change.equalisation } };
    case "shortage-covered":
      return { ...unchanged, grants: [grantFor(change, facts)] };
    case "transition-finished":
      return { ...unchanged, suppletionShare: 1 - change.share };
    case "sum-added":
      return adding(toCents(change.eur));
    case "measure-weighed":
      return { ...unchanged, amounts: new Map([[change.measure, change.times]]) };
  }
}

const adding = (extra: Cents): YearChange => ({ ...unchanged, extra });

function smootherIn(change: GrowthSmoothed, year: number, { growth, economy }: Facts): Cents {
  const smoothed = smoothedGrowth(growth, change, economy);
  if (smoothed === null) throw growthUntold(change.rule);
  const found = smoothed.years.find((one) => one.year === year);
  return found === undefined ? 0 : found.smoothed - found.received;
}

const clusterOf: Readonly<Record<ShortageField, Cluster>> = { youth: "youth", wmo: "wmo", participation: "participation" };

function grantFor({ field, eur, key }: ShortageCovered, { spending }: Facts): Grant {
  const cents = toCents(eur);
  const cluster = clusterOf[field];
  if (key === "cluster") return { name: field, cents, key: { by: "cluster", cluster } };
  const told = spending.get(field);
  if (told === undefined) throw spendingUntold(field);
  return { name: field, cents, key: { by: "spending", cluster, spending: told } };
}

/** Two changes of the same year as one. Of two tax shifts the later holds: there is one tax area. */
function joined(a: YearChange, b: YearChange): YearChange {
  return {
    extra: a.extra + b.extra,
    grants: [...a.grants, ...b.grants],
    suppletionShare: a.suppletionShare * b.suppletionShare,
    taxShift: b.taxShift ?? a.taxShift,
    amounts: new Map([...a.amounts, ...[...b.amounts].map(([code, times]) => [code, times * (a.amounts.get(code) ?? 1)] as const)]),
  };
}
