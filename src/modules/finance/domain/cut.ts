import type { Facts } from "./facts.ts";
import type { Cents } from "./money.ts";
import type { CutRepaid } from "./scenario.ts";

/** The last year over which a cut that is paid back counts: the decision of 2024 ended its growth from 2026 on. */
export const lastYearRepaid = 2025;

/** What is still taken in a year, and given back: of years to come as in the last year that is known. Whole cents. */
export const cutReturnedIn = (year: number, { cut }: Facts): Cents => (cut.get(year) ?? latest(cut, year))?.applied ?? 0;

/** All that was taken from the first year until 2025, whole cents. */
export const takenUntilNow = ({ cut }: Facts): Cents =>
  [...cut].reduce((sum, [year, { applied }]) => (year <= lastYearRepaid ? sum + applied : sum), 0);

/** The part that is paid back in a year: equal parts, and the cents that are left in the first years. Whole cents. */
export function cutRepaidIn({ from, until }: CutRepaid, year: number, facts: Facts): Cents {
  const taken = takenUntilNow(facts);
  const years = until - from + 1;
  const part = Math.floor(taken / years);
  return part + (year - from < taken - part * years ? 1 : 0);
}

/** As the law had it, against what was taken: below zero from 2026 on; in 2025 what was taken once is not. Whole cents. */
export function cutUndecidedIn(year: number, facts: Facts): Cents {
  const once = facts.takenOnce.get(year) ?? 0;
  if (year <= lastYearRepaid) return once;
  const known = facts.cut.get(year) ?? latest(facts.cut, year);
  return known?.legislated == null ? once : once + known.applied - known.legislated;
}

/** Of the last year before it that is known. */
function latest<T>(years: ReadonlyMap<number, T>, year: number): T | undefined {
  const before = [...years.keys()].filter((one) => one < year);
  return before.length === 0 ? undefined : years.get(Math.max(...before));
}
