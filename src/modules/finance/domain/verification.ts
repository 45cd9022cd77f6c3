import type { AreaCode } from "../../../lib/ids.ts";
import type { Deviation, Lack, PrintedFigure } from "./printed-figure.ts";
import type { FundSourceId } from "./source.ts";

/** What must hold of a set whatever it says. */
export const rules = ["shares", "added", "neutral", "inverse", "leaves", "clusters"] as const;
export type Rule = (typeof rules)[number];

/** What is verified: a printed figure, the account of a city, or a rule that must hold in a set. */
export type Verified =
  | { readonly kind: "printed"; readonly figure: PrintedFigure }
  | { readonly kind: "account"; readonly area: AreaCode; readonly place: string; readonly year: number }
  | { readonly kind: "rule"; readonly rule: Rule; readonly set: string };

/** How it ended. Only what differs without a reason keeps the page from being green. */
export const endings = ["exact", "within", "explained", "unexplained", "uncomputable"] as const;
export type Ending = (typeof endings)[number];

/** Why something differs, or cannot be reckoned. */
export type Reason = Deviation | Lack | "cent-in-source" | "no-account" | "no-set";

/** One line of the page: what there should be, what we come to, and how that ended. */
export interface Verification {
  readonly id: string;
  readonly verified: Verified;
  readonly unit: "eur" | "share";
  /** What was printed, or must hold; null for an account that is not there. */
  readonly expected: number | null;
  readonly ours: number | null;
  /** Ours minus what was expected; null without one of them. */
  readonly difference: number | null;
  readonly ending: Ending;
  /** By how much it may differ, as a share. */
  readonly tolerance: number;
  readonly reason: Reason | null;
  readonly source: FundSourceId | null;
}

/** How sharp a comparison is. */
export interface Sharpness {
  /** A difference of at most this counts as none. */
  readonly step: number;
  /** As a share of what was expected. */
  readonly tolerance: number;
  readonly reason: Reason | null;
}

/** Holds what we come to against what there should be. */
export function judged(
  expected: number,
  ours: number,
  { step, tolerance, reason }: Sharpness,
): Pick<Verification, "difference" | "ending" | "reason"> {
  const difference = ours - expected;
  const off = Math.abs(difference);
  if (off <= step) return { difference, ending: "exact", reason: null };
  if (off <= tolerance * Math.abs(expected)) return { difference, ending: "within", reason: null };
  return { difference, ending: reason === null ? "unexplained" : "explained", reason };
}

/** How often each ending occurs. */
export const tally = (rows: readonly Verification[]): Readonly<Record<Ending, number>> => {
  const count = (ending: Ending) => rows.filter((row) => row.ending === ending).length;
  return {
    exact: count("exact"),
    within: count("within"),
    explained: count("explained"),
    unexplained: count("unexplained"),
    uncomputable: count("uncomputable"),
  };
};

/** Whether everything is right, or differs for a reason that is told. */
export const isGreen = (rows: readonly Verification[]): boolean => rows.length > 0 && rows.every(({ ending }) => ending !== "unexplained");
