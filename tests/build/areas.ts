import { asId } from "../../src/lib/ids.ts";
import type { AreaChange } from "../../src/modules/monitor/domain/areas/area-change.ts";
import { unknownSize } from "../../src/modules/monitor/domain/areas/area-size.ts";
import type { Counts } from "../../src/modules/monitor/domain/areas/bridge.ts";
import type { Observation } from "../../src/modules/monitor/domain/observation.ts";
import { yearCode } from "../../src/modules/monitor/domain/period-code.ts";

/** Land that went from one area to another on the first day of a year; without figures, unless given. */
export const went = (
  kind: AreaChange["kind"],
  from: string,
  to: string,
  year: number,
  told: Partial<AreaChange["size"]> & { readonly isNewArea?: boolean } = {},
): AreaChange => {
  const { isNewArea = kind === "rename", ...size } = told;
  return { kind, day: `${year}-01-01`, from: { code: asId(from), name: from }, to: asId(to), isNewArea, size: { ...unknownSize, ...size } };
};

/** A final figure of an area in a year; null when the source says that there is none. */
export const figure = (area: string, year: number, value: number | null): Observation => {
  const known = { area: asId<Observation["area"]>(area), period: yearCode(year), status: "final", vintage: 1 } as const;
  return value === null ? { ...known, value, missing: "Impossible" } : { ...known, value, missing: null };
};

/** Numbers of inhabitants, each on the borders of its own year. */
export const inhabitants = (...observations: readonly Observation[]): Counts => ({
  observations,
  measure: "inhabitants",
  countsMeasure: true,
  sizes: [],
  isOnRecentBorders: false,
});
