import type { AreaCode } from "../../../../lib/ids.ts";
import type { Observation } from "../observation.ts";
import type { AreaChange } from "./area-change.ts";
import type { SizeMeasure } from "./area-size.ts";
import { bordersOf } from "./borders.ts";
import { figuresOf } from "./figures.ts";
import type { BorderEffect } from "./origins.ts";

/**
 * What a moved border does to figures that count the measure itself: inhabitants to a number of inhabitants. What is stated
 * goes over as it is, for every year before.
 */
export const inItsOwnUnit =
  (measure: SizeMeasure) =>
  ({ size }: AreaChange): BorderEffect => {
    const amount = size[measure];
    return amount === null ? { kind: "unknown", reason: "no_amount" } : { kind: "amount", amount };
  };

/**
 * What a moved border does to figures that count something else, such as offences: the share of the giver's figure that its
 * stated inhabitants were of all that it had, by the latest size known of the borders before that day.
 */
export function asShareOf(measure: SizeMeasure, sizes: readonly Observation[]) {
  const periods = [...figuresOf(sizes)].toReversed();
  const sizeBefore = (day: string, area: AreaCode): number | null =>
    periods.find(([period, areas]) => bordersOf(period) < day && areas.get(area)?.value)?.[1].get(area)?.value ?? null;
  return ({ size, from, day }: AreaChange): BorderEffect => {
    const moved = size[measure];
    if (moved === null) return { kind: "unknown", reason: "no_amount" };
    if (moved === 0) return { kind: "amount", amount: 0 };
    const all = sizeBefore(day, from.code);
    return all === null || moved > all ? { kind: "unknown", reason: "no_size" } : { kind: "share", share: moved / all };
  };
}
