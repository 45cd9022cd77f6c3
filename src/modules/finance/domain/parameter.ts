import type { Id } from "../../../lib/ids.ts";
import type { Firmness, FundSourceId, LegalReference } from "./source.ts";

/** A quantity of the whole country that changes over the years, such as `opschalingskorting.toegepast`. */
export type ParameterId = Id<"parameter">;

export const parameterUnits = ["eur", "factor", "percent", "eur-per-unit", "households"] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/** What was known at some moment of a quantity in some years (F3). A later one never takes the place of an earlier one. */
export interface ParameterValue {
  readonly parameter: ParameterId;
  /** First and last year that it is about, both included. */
  readonly from: number;
  readonly until: number;
  /** In words: the circular, budget or report in which it stands. */
  readonly stand: string;
  /** When that was published: a year, a month or a day. */
  readonly knownOn: string;
  /** Null when it is known that there is one, but not how much. */
  readonly value: number | null;
  readonly firmness: Firmness;
  readonly source: FundSourceId;
  /** What to know about it; null when that is nothing. */
  readonly note: string | null;
}

/** A quantity with what it is and on which law it rests. */
export interface Parameter {
  readonly id: ParameterId;
  readonly title: string;
  readonly unit: ParameterUnit;
  readonly legal: LegalReference | null;
}

/**
 * What is known of a quantity in a year, by the latest document; by the latest until a moment when one is given.
 *
 * @param until a year, a month or a day, as the documents are dated
 */
export function knownValue(
  values: readonly ParameterValue[],
  parameter: string,
  year: number,
  until: string | null = null,
): ParameterValue | null {
  const about = values.filter((one) => one.parameter === parameter && one.from <= year && year <= one.until);
  const known = until === null ? about : about.filter(({ knownOn }) => knownOn <= until);
  return known.reduce<ParameterValue | null>((latest, one) => (latest === null || one.knownOn >= latest.knownOn ? one : latest), null);
}
