import type { AreaCode } from "../../../lib/ids.ts";
import type { YearEffect } from "./effect.ts";
import { explain } from "./explain.ts";
import { placeOf } from "./fund-year.ts";
import { type Cents, sumOf } from "./money.ts";
import { type Beside, beside } from "./sum-node.ts";

/** What a place gets in a year, as it is and with the scenario, whole cents. */
export interface FileLine {
  readonly area: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly before: Cents;
  readonly after: Cents;
}

interface NamedArea {
  readonly area: AreaCode;
  readonly name: string;
}

/** The cities and the country in one year; a city that takes no part is left out. */
export function linesIn({ fund, before, after }: YearEffect, cities: readonly NamedArea[]): readonly FileLine[] {
  const own = cities.flatMap(({ area, name }): readonly FileLine[] => {
    const at = placeOf(fund, area);
    if (at < 0) return [];
    return [{ area, name, inhabitants: fund.inhabitants[at] ?? 0, before: before.total[at] ?? 0, after: after.total[at] ?? 0 }];
  });
  const country = { area: fund.set.nation.code, name: fund.set.nation.name, inhabitants: sumOf(fund.inhabitants) };
  return [...own, { ...country, before: sumOf(before.total), after: sumOf(after.total) }];
}

/** Both sums of a place, part by part; null when it takes no part. */
export function sumsOf({ fund, change, before, after }: YearEffect, area: AreaCode): Beside | null {
  const at = placeOf(fund, area);
  return at < 0 ? null : beside(explain(fund, before, at), explain(fund, after, at, change));
}

/** The smallest parts of both sums, each behind the parts that it belongs to. */
export const leavesIn = (node: Beside, above: readonly Beside[] = []): readonly (readonly Beside[])[] =>
  node.parts.length === 0 ? [[...above, node]] : node.parts.flatMap((part) => leavesIn(part, [...above, node]));
