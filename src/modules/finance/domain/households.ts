import { unitsIn } from "./fund-set.ts";
import type { FundYear } from "./fund-year.ts";
import { sumOf } from "./money.ts";
import { capacityFor, dwellingValue } from "./outcome.ts";
import type { TaxShift } from "./year-change.ts";

/** Households that show how differently a tax falls. Persons count as they would in a levy per inhabitant. */
export const householdKinds = ["single-tenant", "single-owner", "couple-tenant", "couple-owner"] as const;
export type HouseholdKind = (typeof householdKinds)[number];

/** What a household pays more to its city in a year, in euros; what it pays less to the state is not in it. */
export interface HouseholdBurden {
  readonly kind: HouseholdKind;
  readonly eur: number;
}

const personsIn: Readonly<Record<HouseholdKind, number>> = { "single-tenant": 1, "single-owner": 1, "couple-tenant": 2, "couple-owner": 2 };
const isOwner = (kind: HouseholdKind): boolean => kind.endsWith("owner");

/**
 * What a larger local tax would cost households in a city, when every city levies the same rate. An approximation: persons are two or
 * one of an average population, and the dwelling is the average of the city, whoever lives there.
 *
 * - a levy per inhabitant falls on everybody;
 * - property tax of owners falls on owners only (a landlord may pass it on; that is not in it);
 * - property tax of users falls on who lives there.
 *
 * @returns null when the set has no dwellings of the place
 */
export function householdBurdens(fund: FundYear, shift: TaxShift, at: number): readonly HouseholdBurden[] | null {
  const rate = shift.cents / 100 / sumOf(capacityFor(fund, shift.instrument));
  const dwelling = averageDwelling(fund, at);
  if (dwelling === null) return null;
  return householdKinds.map((kind) => ({ kind, eur: burden(kind, shift, rate, dwelling) }));
}

function burden(kind: HouseholdKind, { instrument }: TaxShift, rate: number, dwelling: number): number {
  if (instrument === "resident-levy") return rate * personsIn[kind];
  return instrument === "property-owners" && !isOwner(kind) ? 0 : rate * dwelling;
}

/** The corrected value of the average dwelling (80 % of the real one), in euros. */
function averageDwelling({ set, places }: FundYear, at: number): number | null {
  const place = places[at];
  const dwellings = place === undefined ? 0 : unitsIn(set, place, "woonr");
  return place === undefined || dwellings === 0 ? null : unitsIn(set, place, dwellingValue) / dwellings;
}
