import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { Observation } from "../observation.ts";
import { byTime, type PeriodCode } from "../period-code.ts";

/** Observations of one series, to be found by period and area. */
export type Figures = ReadonlyMap<PeriodCode, ReadonlyMap<AreaCode, Observation>>;

/** Finds observations by period, the earliest first, and area. Of two of the same the newer vintage counts. */
export function figuresOf(observations: readonly Observation[]): Figures {
  const ordered = observations.toSorted((a, b) => byTime(a.period, b.period) || a.vintage - b.vintage);
  const periods = groupedBy(ordered, ({ period }) => period);
  return new Map([...periods].map(([period, of]) => [period, new Map(of.map((observation) => [observation.area, observation]))]));
}
