import type { AreaCode } from "../../../lib/ids.ts";
import { amountsOf, baseOf, type FundArea, type FundSet, type PaymentKind, paymentsOf, unitsIn } from "./fund-set.ts";
import { type Cents, sumOf, toCents } from "./money.ts";
import type { Firmness, FundSourceId } from "./source.ts";

/** The factor of a year, with how firm it is. */
export interface YearFactor {
  readonly value: number;
  readonly firmness: Firmness;
  readonly source: FundSourceId;
  /** The document that it stands in. */
  readonly stand: string;
}

/**
 * A year of the fund, ready to compute with: who takes part and what each brings. Who takes part are the municipalities of the set
 * and, when these are not all, the rest of the country as one, so that shares are always shares of the whole country.
 */
export interface FundYear {
  readonly year: number;
  /** Whose units and amounts these are; of another year when this one has none of its own. */
  readonly set: FundSet;
  readonly isOwnYear: boolean;
  readonly factor: YearFactor;
  readonly places: readonly FundArea[];
  /** Units × amounts of costs, in euros. */
  readonly base: Float64Array;
  /** What is deducted for property tax, whole cents, above zero. */
  readonly deduction: Float64Array;
  /** Whole cents, above and below zero. */
  readonly suppletion: Float64Array;
  /** Integration, decentralisation and additional payments, whole cents. */
  readonly payments: Float64Array;
  readonly inhabitants: Float64Array;
  /** General payments and suppletions of all together, whole cents: what the ministers have to divide. */
  readonly available: Cents;
}

/** The whole country's rest, where a set has only the municipalities of a network. */
export const restCode = "rest";

/** Makes a year ready: the full recomputation over all municipalities and measures. */
export function fundYear(set: FundSet, year: number, factor: YearFactor): FundYear {
  const places = placesIn(set);
  const amounts = amountsOf(set, "costs");
  const base = Float64Array.from(places, (place) => baseOf(place, amounts));
  const rates = amountsOf(set, "property-tax");
  const deduction = Float64Array.from(places, (place) => deductionOf(place, rates));
  const suppletion = Float64Array.from(places, (place) => paymentsOf(set, place, ["suppletion"]));
  const general = toCents(factor.value * sumOf(base)) - sumOf(deduction);
  return {
    year,
    set,
    isOwnYear: set.year === year,
    factor,
    places,
    base,
    deduction,
    suppletion,
    payments: Float64Array.from(places, (place) => paymentsOf(set, place, ["integration", "decentralisation", "additional"])),
    inhabitants: Float64Array.from(places, (place) => unitsIn(set, place, "inwo")),
    available: general + sumOf(suppletion),
  };
}

/** What is deducted from the payment of one place for what it can raise itself, whole cents, above zero. */
function deductionOf({ units }: Pick<FundArea, "units">, rates: Float64Array): Cents {
  let cents = 0;
  for (let at = 0; at < rates.length; at++) {
    const rate = rates[at] ?? 0;
    if (rate !== 0) cents -= toCents((units[at] ?? 0) * rate);
  }
  return cents;
}

function placesIn(set: FundSet): readonly FundArea[] {
  if (set.isWhole) return set.areas;
  const restOf = (of: (area: FundArea) => Float64Array): Float64Array =>
    of(set.nation).map((all, at) => all - set.areas.reduce((sum, area) => sum + (of(area)[at] ?? 0), 0));
  const rest: FundArea = {
    ...set.nation,
    code: set.nation.code,
    name: restCode,
    units: restOf((area) => area.units),
    payments: restOf((area) => area.payments),
  };
  return [...set.areas, rest];
}

/**
 * The set by which a year is computed: its own by the latest circular, or by the one that is asked for; else that of the nearest year.
 *
 * @param needs kinds of payment that must be in it: where a scenario is about them, a set that lacks them would answer with nothing
 * @returns     null when there are no such sets at all
 */
export function setFor<T extends Pick<FundSet, "id" | "year" | "circular" | "lacks">>(
  sets: readonly T[],
  year: number,
  circular: string | null = null,
  needs: readonly PaymentKind[] = [],
): T | null {
  const whole = sets.filter(({ lacks }) => !needs.some((kind) => lacks.includes(kind)));
  const asked = circular === null ? whole : whole.filter((set) => set.circular.id === circular);
  const among = asked.length > 0 ? asked : whole;
  return among.reduce<T | null>((best, set) => (best === null || isNearer(set, best, year) ? set : best), null);
}

function isNearer(set: Pick<FundSet, "year" | "circular">, best: Pick<FundSet, "year" | "circular">, year: number): boolean {
  const [far, bestFar] = [Math.abs(set.year - year), Math.abs(best.year - year)];
  return far !== bestFar ? far < bestFar : set.circular.publishedOn >= best.circular.publishedOn;
}

/** The number of a municipality among those that take part; -1 when it does not. */
export const placeOf = ({ places }: Pick<FundYear, "places">, area: AreaCode): number =>
  places.findIndex(({ code, name }) => code === area && name !== restCode);
