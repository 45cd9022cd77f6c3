import type { AreaCode } from "../../../../lib/ids.ts";
import { leastFirm } from "../observation.ts";
import type { PeriodCode } from "../period-code.ts";
import type { BridgedFigures, BridgedPoint, NoFigure } from "./bridged-point.ts";

/** A ratio of one area and period, made again from two counts on the same borders, with both counts. */
export interface RatioPoint {
  readonly period: PeriodCode;
  readonly value: number | null;
  /** Why there is no value; null when there is one. */
  readonly missing: NoFigure | null;
  readonly status: BridgedPoint["status"];
  /** One of the two was bridged. */
  readonly isBridged: boolean;
  readonly numerator: BridgedPoint;
  /** Null when there is none of this period. */
  readonly denominator: BridgedPoint | null;
}

/** Makes a ratio again from its counts, `scale` × numerator / denominator (D2); both must be on the borders of the same year. */
export const bridgedRatio = (
  numerator: BridgedFigures,
  denominator: BridgedFigures,
  scale: number,
): ReadonlyMap<AreaCode, readonly RatioPoint[]> => {
  const sameBorders = numerator.referenceYear === denominator.referenceYear;
  return new Map(
    [...numerator.byArea].map(([area, points]) => {
      const below = new Map(denominator.byArea.get(area)?.map((point) => [point.period, point]));
      return [area, points.map((above) => ratioPoint(above, below.get(above.period) ?? null, scale, sameBorders))] as const;
    }),
  );
};

function ratioPoint(numerator: BridgedPoint, denominator: BridgedPoint | null, scale: number, sameBorders: boolean): RatioPoint {
  const missing = sameBorders ? whyNone(numerator, denominator) : ({ kind: "other_borders" } as const);
  const [above, below] = [numerator.value ?? 0, denominator?.value ?? 0];
  return {
    period: numerator.period,
    value: missing ? null : (scale * above) / below,
    missing,
    status: leastFirm([numerator.status, denominator?.status ?? "unknown"]),
    isBridged: numerator.isBridged || denominator?.isBridged === true,
    numerator,
    denominator,
  };
}

const whyNone = (numerator: BridgedPoint, denominator: BridgedPoint | null): NoFigure | null =>
  numerator.missing ?? denominator?.missing ?? (denominator?.value ? null : { kind: "no_denominator" });
