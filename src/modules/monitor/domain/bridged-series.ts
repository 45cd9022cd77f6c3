import type { AreaChange } from "./areas/area-change.ts";
import { bridgedTo } from "./areas/bridge.ts";
import type { BridgedPoint } from "./areas/bridged-point.ts";
import { type Figures, figuresOf } from "./areas/figures.ts";
import type { Figure, FiguresOf, SeriesFigures } from "./figures.ts";
import type { Bridging } from "./indicator.ts";
import type { Observation, SeriesKey } from "./observation.ts";
import type { BorderKind } from "./stat-table.ts";

/** Published series, and on which borders their tables give them. */
export interface Published {
  readonly observationsOf: (series: SeriesKey) => readonly Observation[];
  readonly bordersOf: (series: SeriesKey) => BorderKind;
}

/**
 * The figures of series on the borders of one year, when the indicator may be brought there (D2): a table that gives all years on
 * recent borders is left as it is, and what is published only as an outcome as well.
 */
export function onBordersOf(
  year: number,
  bridging: Bridging,
  changes: readonly AreaChange[],
  { observationsOf, bordersOf }: Published,
  asPublished: FiguresOf,
): FiguresOf {
  if (bridging !== "counts" && bridging !== "recompute") return asPublished;
  return (series) => {
    const observations = observationsOf(series);
    if (observations.length === 0 || bordersOf(series) === "recent") return asPublished(series);
    const bridged = bridgedTo(year, changes, {
      observations,
      measure: "inhabitants",
      countsMeasure: countsInhabitants.has(series.measure),
      sizes: [],
      isOnRecentBorders: false,
    });
    return figuresOfBridged(bridged.byArea, figuresOf(observations));
  };
}

/** Measures that count inhabitants themselves: what a moved border took along goes over as it was told. */
const countsInhabitants: ReadonlySet<string> = new Set(["M000352", "M000365"]);

const figuresOfBridged = (byArea: ReadonlyMap<Observation["area"], readonly BridgedPoint[]>, found: Figures): SeriesFigures =>
  new Map([...byArea].map(([area, points]) => [area, new Map(points.map((point) => [point.period, figureOf(point, found)]))]));

const figureOf = ({ period, value, missing, status, isBridged, parts }: BridgedPoint, found: Figures): Figure => ({
  value,
  missing: missing === null ? null : missing.kind === "part_missing" && missing.told !== null ? missing.told : missing.kind,
  status,
  isBridged,
  vintages: [...new Set(parts.flatMap(({ area }) => found.get(period)?.get(area)?.vintage ?? []))],
});
