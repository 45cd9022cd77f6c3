import type { DecimalSign } from "../../../../lib/written-number.ts";
import type { PaymentLine } from "../fund-set.ts";

/** What a person says of the files of a set; what is null stands in the files, or is not said at all. */
export interface ToldOfSet {
  /** Such as `S2024`, or "septembercirculaire 2024". */
  readonly circular: string | null;
  readonly year: number | null;
  readonly factor: number | null;
  /** Which sign stands before decimals, where the files leave that open. */
  readonly decimal: DecimalSign | null;
  /** What lines are that the files and we do not tell. */
  readonly lines: readonly PaymentLine[];
  /** Heads of columns that a person looked at and that are no measure and no line, such as the province. */
  readonly leftOut: readonly string[];
  /** How many municipalities there were, where nothing that we have lists them. */
  readonly municipalities: number | null;
  /** What the general payment is in the whole country, to hold the set against. */
  readonly national: NationalTotal | null;
}

/** An amount from elsewhere, and by how many percent it may differ. */
export interface NationalTotal {
  readonly amountEur: number;
  readonly tolerancePercent: number;
}

/** Nothing said: everything stands in the files. */
export const nothingTold: ToldOfSet = {
  circular: null,
  year: null,
  factor: null,
  decimal: null,
  lines: [],
  leftOut: [],
  municipalities: null,
  national: null,
};
