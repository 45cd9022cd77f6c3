import type { FundSet } from "./fund-set.ts";
import type { YearFactor } from "./fund-year.ts";
import { knownValue, type ParameterValue } from "./parameter.ts";

/**
 * The factor of a year: that of its set; of a year without one of its own as the latest circular has it, and of a year that no circular
 * tells of as in the nearest year that is told, which is then taken by us.
 */
export function factorFor(set: FundSet, year: number, values: readonly ParameterValue[]): YearFactor {
  if (set.year === year) return { value: set.factor, firmness: "forecast", source: set.source, stand: set.circular.title };
  const told = values.filter(({ parameter, value }) => parameter === "factor" && value !== null);
  const nearest = told.reduce((best, { from }) => (Math.abs(from - year) < Math.abs(best - year) ? from : best), set.year);
  const found = knownValue(told, "factor", nearest);
  if (found?.value == null) return { value: set.factor, firmness: "assumption", source: set.source, stand: set.circular.title };
  return { value: found.value, firmness: nearest === year ? found.firmness : "assumption", source: found.source, stand: found.stand };
}
