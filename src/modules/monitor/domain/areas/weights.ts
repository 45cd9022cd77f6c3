import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { AreaChange } from "./area-change.ts";
import { type SizeMeasure, sizeMeasures } from "./area-size.ts";

/** Why a weight was made by something else than was asked for. */
export type FallbackReason = "not_told" | "nothing_there";

/** By what a weight was made. `whole`: there was one receiver, so nothing had to be weighed; null: nothing told serves. */
export interface WeightBasis {
  readonly by: SizeMeasure | "whole" | null;
  /** What should have been weighed by and why it could not be, in the order in which it was tried. */
  readonly instead: readonly { readonly of: SizeMeasure; readonly reason: FallbackReason }[];
}

/** Which part of an area that ceased to be went where. */
export interface Weight {
  readonly from: AreaCode;
  readonly to: AreaCode;
  readonly day: string;
  /** 0–1; null when nothing told can be weighed by. All weights of one area and day are 1 together. */
  readonly weight: number | null;
  readonly basis: WeightBasis;
}

/** The weights of every area that ceased to be or changed its code, per moment. What it would have left to itself does not count. */
export const weightsOf = (changes: readonly AreaChange[], measure: SizeMeasure): readonly Weight[] => {
  const ends = changes.filter((change) => change.kind !== "border" && change.from.code !== change.to);
  return [...groupedBy(ends, ({ day, from }) => `${day} ${from.code}`).values()].flatMap((parts) => weightsOfSplit(parts, measure));
};

/** The weights of the parts of one area. */
function weightsOfSplit(parts: readonly AreaChange[], measure: SizeMeasure): readonly Weight[] {
  const basis = basisOf(parts, measure);
  return parts.map((part) => ({ from: part.from.code, to: part.to, day: part.day, weight: weightOf(part, parts, basis), basis }));
}

/** What was asked for, or else the first of the others that is told of every part and is not nothing. */
function basisOf(parts: readonly AreaChange[], measure: SizeMeasure): WeightBasis {
  if (parts.length === 1) return { by: "whole", instead: [] };
  const order = [measure, ...sizeMeasures.filter((other) => other !== measure)];
  const by = order.find((one) => whyNot(parts, one) === null);
  return { by: by ?? null, instead: whyNots(parts, by ? order.slice(0, order.indexOf(by)) : order) };
}

const whyNots = (parts: readonly AreaChange[], measures: readonly SizeMeasure[]): WeightBasis["instead"] =>
  measures.flatMap((of) => {
    const reason = whyNot(parts, of);
    return reason === null ? [] : [{ of, reason }];
  });

function whyNot(parts: readonly AreaChange[], measure: SizeMeasure): FallbackReason | null {
  if (parts.some(({ size }) => size[measure] === null)) return "not_told";
  return total(parts, measure) === 0 ? "nothing_there" : null;
}

function weightOf(part: AreaChange, parts: readonly AreaChange[], basis: WeightBasis): number | null {
  if (basis.by === null) return null;
  return basis.by === "whole" ? 1 : (part.size[basis.by] ?? 0) / total(parts, basis.by);
}

const total = (parts: readonly AreaChange[], measure: SizeMeasure): number =>
  parts.reduce((sum, { size }) => sum + (size[measure] ?? 0), 0);
