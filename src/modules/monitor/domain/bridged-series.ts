import type { AreaCode } from "../../../lib/ids.ts";
import type { AreaChange } from "./areas/area-change.ts";
import { movesSomething } from "./areas/borders.ts";
import { bridgedTo } from "./areas/bridge.ts";
import type { BridgedPoint } from "./areas/bridged-point.ts";
import { type Figures, figuresOf } from "./areas/figures.ts";
import type { Figure, FiguresOf, SeriesFigures } from "./figures.ts";
import type { Bridging } from "./indicator.ts";
import type { Observation, SeriesKey } from "./observation.ts";
import { type BorderKind, historyTable } from "./stat-table.ts";

/** Published series, and on which borders their tables give them. */
export interface Published {
  readonly observationsOf: (series: SeriesKey) => readonly Observation[];
  readonly bordersOf: (series: SeriesKey) => BorderKind;
  /** How many inhabitants the givers of moved borders had, by which what was counted there is divided. */
  readonly sizes: readonly Observation[];
}

/** By which areas are weighed: the inhabitants on 1 January, of all ages. */
export const inhabitants: SeriesKey = {
  table: historyTable,
  measure: "M000352",
  slice: "BurgerlijkeStaat=T001019;Geslacht=T001038;Leeftijd=10000",
};

/** The areas that gave land with people and went on: how many they had says which share that was. */
export const giversIn = (changes: readonly AreaChange[]): readonly AreaCode[] => [
  ...new Set(changes.flatMap((change) => (change.kind === "border" && movesSomething(change, "inhabitants") ? [change.from.code] : []))),
];

/**
 * The figures of series on the borders of one year, when the indicator may be brought there (D2): a table that gives all years on
 * recent borders is left as it is, and what is published only as an outcome as well.
 */
export function onBordersOf(
  year: number,
  bridging: Bridging,
  changes: readonly AreaChange[],
  { observationsOf, bordersOf, sizes }: Published,
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
      sizes,
      isOnRecentBorders: false,
    });
    return figuresOfBridged(bridged.byArea, figuresOf(observations));
  };
}

/** Measures that count inhabitants themselves: what a moved border took along goes over as it was told. */
const countsInhabitants: ReadonlySet<string> = new Set([inhabitants.measure, "M000365"]);

const figuresOfBridged = (byArea: ReadonlyMap<Observation["area"], readonly BridgedPoint[]>, found: Figures): SeriesFigures =>
  new Map([...byArea].map(([area, points]) => [area, new Map(points.map((point) => [point.period, figureOf(point, found)]))]));

const figureOf = ({ period, value, missing, status, isBridged, parts }: BridgedPoint, found: Figures): Figure => ({
  value,
  missing: missing === null ? null : missing.kind === "part_missing" && missing.told !== null ? missing.told : missing.kind,
  status,
  isBridged,
  vintages: [...new Set(parts.flatMap(({ area }) => found.get(period)?.get(area)?.vintage ?? []))],
});
