import type { LinePoint } from "../line.ts";
import { dividedByZero } from "../line-of.ts";
import type { ObservationStatus } from "../observation.ts";

/**
 * How firm a figure is, or why there is none, in the code list that statistical offices share.
 *
 * @source SDMX code list CL_OBS_STATUS 2.0: A normal, B break in the series, E estimated, F forecast, P provisional,
 *   M missing because it cannot exist, O missing
 * @see docs/methods/figures-as-open-data.md
 */
export const obsStatuses = ["A", "B", "E", "F", "P", "M", "O"] as const;
export type ObsStatus = (typeof obsStatuses)[number];

/** The list has no code for "nobody said": then it is A, which it calls the value when nothing is said. */
const byFirmness: Readonly<Record<ObservationStatus, ObsStatus>> = {
  final: "A",
  provisional: "P",
  estimated: "E",
  forecast: "F",
  unknown: "A",
};

/** Reasons that say that there can be no figure at all. */
const cannotExist: ReadonlySet<string> = new Set(["Impossible", dividedByZero, "no_denominator"]);

/** The one code of a point: why it is missing goes first, then how firm it is, then that the series breaks there. */
export function obsStatusOf({
  value,
  missing,
  status,
  breaksBefore,
}: Pick<LinePoint, "value" | "missing" | "status" | "breaksBefore">): ObsStatus {
  if (value === null) return cannotExist.has(missing ?? "") ? "M" : "O";
  const firmness = byFirmness[status];
  return firmness === "A" && breaksBefore ? "B" : firmness;
}
