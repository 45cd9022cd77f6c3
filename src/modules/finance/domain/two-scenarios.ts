import type { AreaCode } from "../../../lib/ids.ts";
import { contributions, type Sides, sidesOf, type YearEffect } from "./effect.ts";
import type { Facts } from "./facts.ts";
import { placeOf } from "./fund-year.ts";
import { type Cents, sumOf } from "./money.ts";
import type { Change } from "./scenario.ts";
import type { Worth } from "./worth.ts";

/** One side of a comparison in the year that is shown. */
export interface Side {
  readonly effect: YearEffect;
  readonly changes: readonly Change[];
}

/** What a change of either side does to the difference between them. */
export interface Contribution {
  readonly of: "a" | "b";
  readonly change: Change;
  /** Per area in the order in which they were asked for, and of the whole country; whole cents. */
  readonly areas: Cents;
  readonly country: Cents;
}

/** Two scenarios in one year: B minus A (F6). Whole cents. */
export interface TwoScenarios {
  readonly country: Worth;
  readonly network: Worth;
  readonly cities: readonly Worth[];
  readonly sides: Sides;
  readonly parts: readonly Contribution[];
  /** What is left: changes that work upon each other, and another circular. */
  readonly remainder: { readonly areas: Cents; readonly country: Cents };
}

/**
 * Holds B against A.
 *
 * @param areas the cities of the network, in the order in which they are shown
 */
export function twoScenarios(a: Side, b: Side, areas: readonly AreaCode[], facts: Facts): TwoScenarios {
  const cities = areas.map((area) => worthIn(a, b, area));
  const network = cities.reduce(added, nothing);
  const [before, after] = [sumOf(a.effect.after.total), sumOf(b.effect.after.total)];
  const country = { before, after, difference: after - before, inhabitants: sumOf(b.effect.fund.inhabitants) };
  const parts = [...partsOf("a", a, areas, facts), ...partsOf("b", b, areas, facts)];
  return {
    country,
    network,
    cities,
    sides: sidesOf(cities.map(({ difference }) => difference)),
    parts,
    remainder: {
      areas: parts.reduce((left, part) => left - part.areas, network.difference),
      country: parts.reduce((left, part) => left - part.country, country.difference),
    },
  };
}

const nothing: Worth = { difference: 0, before: 0, after: 0, inhabitants: 0 };

const added = (one: Worth, other: Worth): Worth => ({
  difference: one.difference + other.difference,
  before: one.before + other.before,
  after: one.after + other.after,
  inhabitants: one.inhabitants + other.inhabitants,
});

function worthIn(a: Side, b: Side, area: AreaCode): Worth {
  const [inA, inB] = [placeOf(a.effect.fund, area), placeOf(b.effect.fund, area)];
  const [before, after] = [a.effect.after.total[inA] ?? 0, b.effect.after.total[inB] ?? 0];
  return { before, after, difference: after - before, inhabitants: b.effect.fund.inhabitants[inB] ?? 0 };
}

/** What each change does by itself, with the sign that it has in B minus A. */
function partsOf(of: "a" | "b", { effect, changes }: Side, areas: readonly AreaCode[], facts: Facts): readonly Contribution[] {
  const sign = of === "a" ? -1 : 1;
  const places = areas.map((area) => placeOf(effect.fund, area));
  return contributions(effect, changes, facts).parts.map(({ change, cents }) => ({
    of,
    change,
    areas: sign * places.reduce((sum, at) => sum + (cents[at] ?? 0), 0) + 0,
    country: sign * sumOf(cents) + 0,
  }));
}
