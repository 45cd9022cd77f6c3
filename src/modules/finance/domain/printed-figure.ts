import type { AreaCode, Id } from "../../../lib/ids.ts";
import type { FundSetId } from "./fund-set.ts";
import type { FundSourceId } from "./source.ts";

/** Short and stable name of a figure that somebody printed, such as `oss-2024-totaal`. */
export type PrintedFigureId = Id<"printed-figure">;

/** Why what we reckon differs from what was printed by more than rounding: everything that we know to be the cause of one. */
export const deviations = ["own-forecast", "old-estimate", "rounded-national", "no-suppletion", "rounded-unit", "rounded-rate"] as const;
export type Deviation = (typeof deviations)[number];

/** What we would need to reckon a figure, and do not have. */
export const lacks = ["units"] as const;
export type Lack = (typeof lacks)[number];

/** Units of a measure with the amount for each, in euros; of property tax a rate, below zero. */
export interface PrintedPart {
  readonly measure: string;
  readonly units: number;
  readonly amount: number;
  readonly kind: "costs" | "property-tax";
}

/** How we come to the same figure by ourselves. */
export type PrintedReckoning =
  /** Units times amounts, before the factor. */
  | { readonly by: "parts"; readonly parts: readonly PrintedPart[] }
  /** Costs times the factor, the property tax and the payments. */
  | {
      readonly by: "total";
      readonly factor: number;
      readonly parts: readonly PrintedPart[];
      readonly payments: readonly { readonly line: string; readonly eur: number }[];
    }
  /** A national amount in proportion to the base of a set. Without parts of its own the place is one of the set. */
  | { readonly by: "share"; readonly national: number; readonly set: FundSetId; readonly parts: readonly PrintedPart[] | null }
  /** What the municipality accounted for in that year. */
  | { readonly by: "account" }
  /** What a set adds up to for the whole country. */
  | { readonly by: "nation"; readonly set: FundSetId }
  | { readonly by: "nothing"; readonly lack: Lack };

/** A figure that stands in a document of a municipality or of the state, with what it takes to reckon it. */
export interface PrintedFigure {
  readonly id: PrintedFigureId;
  /** `NL01` for the country. */
  readonly area: AreaCode;
  readonly place: string;
  readonly year: number;
  /** What was known when it was printed, in words: a circular, or an account. */
  readonly stand: string;
  /** What it is a figure of, in the words of the document. */
  readonly item: string;
  /** In euros. */
  readonly value: number;
  /** How sharply it was printed, in euros: 1000 for a figure in thousands. */
  readonly step: number;
  /** By how much it may differ, as a share of what was printed. */
  readonly tolerance: number;
  /** Why it differs by more; null when nothing explains it. */
  readonly deviation: Deviation | null;
  readonly source: FundSourceId;
  /** Where the numbers that we reckon with were read; null when they are known already. */
  readonly reckonedFrom: FundSourceId | null;
  readonly reckoning: PrintedReckoning;
}
