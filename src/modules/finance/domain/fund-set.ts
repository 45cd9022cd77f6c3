import type { AreaCode, Id } from "../../../lib/ids.ts";
import type { Circular } from "./circular.ts";
import type { Cents } from "./money.ts";
import type { FundSourceId } from "./source.ts";

/** What one circular says of one year, such as `S2024-2025`. */
export type FundSetId = Id<"fund-set">;
/** The ministry's own short code of a measure, such as `inwo`. */
export type MeasureCode = Id<"measure">;

/** The twelve groups of costs and means of which an amount per unit is made up; a help for dividing, never a budget. */
export const clusters = [
  "social-base",
  "participation",
  "wmo",
  "youth",
  "administration",
  "safety",
  "education",
  "sport-culture",
  "infrastructure",
  "other",
  "own-means",
  "property-tax",
] as const;
export type Cluster = (typeof clusters)[number];

/** A measure by which the fund is divided (`maatstaf`), with its amount per unit in this circular. */
export interface Measure {
  readonly code: MeasureCode;
  readonly name: string;
  /** Costs go through the factor; the deduction for property tax does not. */
  readonly kind: "costs" | "property-tax";
  /** Euro per unit, before the factor; for property tax a rate per euro of corrected value, below zero. */
  readonly amountEur: number;
  /** The same amount over the clusters, in euro per unit; it adds up to the whole, but for a cent of rounding that the source has itself. */
  readonly clusters: readonly { readonly cluster: Cluster; readonly amountEur: number }[];
}

export const paymentKinds = ["integration", "decentralisation", "suppletion", "additional"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** A line of money beside the general payment: in euros per municipality, without a factor. */
export interface PaymentLine {
  readonly name: string;
  readonly kind: PaymentKind;
  readonly cluster: Cluster;
}

/** What one municipality, or the country as a whole, brings to a set. */
export interface FundArea {
  readonly code: AreaCode;
  readonly name: string;
  /** How much it has of each measure, in the order of the measures. */
  readonly units: Float64Array;
  /** What it gets of each line, whole cents, in the order of the lines. */
  readonly payments: Float64Array;
}

/** A year of the fund as one circular tells it: everything that a city's payment is made of. */
export interface FundSet {
  readonly id: FundSetId;
  readonly year: number;
  readonly circular: Circular;
  /** As published, with three decimals. */
  readonly factor: number;
  readonly source: FundSourceId;
  readonly measures: readonly Measure[];
  readonly lines: readonly PaymentLine[];
  /** All municipalities together. */
  readonly nation: FundArea;
  /** The municipalities that we have: all, or those of the network. */
  readonly areas: readonly FundArea[];
  /** Whether the areas are all municipalities. */
  readonly isWhole: boolean;
  /** Kinds of payment that are not in it although they were paid, so that its totals are too high or too low. */
  readonly lacks: readonly PaymentKind[];
}

/** Amounts per unit of the measures of a kind in euros, in the order of the measures; 0 for the others. */
export const amountsOf = ({ measures }: Pick<FundSet, "measures">, kind: Measure["kind"]): Float64Array =>
  Float64Array.from(measures, (measure) => (measure.kind === kind ? measure.amountEur : 0));

/** Units times amounts, in euros: for the amounts of costs the base of article 11, before the factor. Always added in the same order. */
export function baseOf({ units }: Pick<FundArea, "units">, amounts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < amounts.length; at++) sum += (units[at] ?? 0) * (amounts[at] ?? 0);
  return sum;
}

/**
 * What the circular comes to for an area by its published factor, in euros: base times factor, less the deduction, with the payments of
 * these kinds. The factor is given, and not solved.
 */
export const publishedEur = (set: FundSet, area: FundArea, kinds: readonly PaymentKind[]): number =>
  set.factor * baseOf(area, amountsOf(set, "costs")) + besideFactorEur(set, area, kinds);

/** The part of it that the factor does not count for, in euros. */
export const besideFactorEur = (set: FundSet, area: FundArea, kinds: readonly PaymentKind[]): number =>
  baseOf(area, amountsOf(set, "property-tax")) + paymentsOf(set, area, kinds) / 100;

/** The units of an area in one measure; 0 for a measure that the set does not know. */
export function unitsIn({ measures }: Pick<FundSet, "measures">, { units }: Pick<FundArea, "units">, code: string): number {
  const at = measures.findIndex((measure) => measure.code === code);
  return at < 0 ? 0 : (units[at] ?? 0);
}

/** What an area gets of the lines of these kinds, whole cents. */
export function paymentsOf(
  { lines }: Pick<FundSet, "lines">,
  { payments }: Pick<FundArea, "payments">,
  kinds: readonly PaymentKind[],
): Cents {
  let sum = 0;
  for (const [at, { kind }] of lines.entries()) if (kinds.includes(kind)) sum += payments[at] ?? 0;
  return sum;
}

/**
 * What a cluster counts for in an area, in euros: its part of the amounts times the factor, and the payments that belong to it. A
 * deduction counts with its sign.
 */
export function clusterBaseOf(
  { measures, lines }: Pick<FundSet, "measures" | "lines">,
  area: Pick<FundArea, "units" | "payments">,
  cluster: Cluster,
  factor: number,
): number {
  let eur = 0;
  for (const [at, measure] of measures.entries())
    for (const part of measure.clusters)
      if (part.cluster === cluster) eur += (area.units[at] ?? 0) * part.amountEur * (measure.kind === "costs" ? factor : 1);
  for (const [at, line] of lines.entries()) if (line.cluster === cluster) eur += (area.payments[at] ?? 0) / 100;
  return eur;
}
