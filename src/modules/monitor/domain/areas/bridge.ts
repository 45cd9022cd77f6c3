import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { leastFirm, type Observation } from "../observation.ts";
import type { PeriodCode } from "../period-code.ts";
import type { AreaChange } from "./area-change.ts";
import type { SizeMeasure } from "./area-size.ts";
import { asShareOf, inItsOwnUnit } from "./border-effect.ts";
import { bordersOf, existsOn, firstDayOf, livesOf, touches } from "./borders.ts";
import type { BridgedFigures, BridgedPoint, NoFigure } from "./bridged-point.ts";
import { figuresOf } from "./figures.ts";
import { allOf, isItself, type Origin } from "./origin.ts";
import { originsOf } from "./origins.ts";

/** Counts of one series, and how they are to be brought to other borders. */
export interface Counts {
  /** Of all areas that may be part of another, those that ceased to be included. */
  readonly observations: readonly Observation[];
  /** By what an area is divided over those that took its place. */
  readonly measure: SizeMeasure;
  /** The figures count the measure itself, inhabitants by inhabitants; else they are divided as it is. */
  readonly countsMeasure: boolean;
  /** The measure per area and period; only asked when a moved border divides figures that count something else. */
  readonly sizes: readonly Observation[];
  /** The source made all years again on the borders of its latest year: they are not bridged until that year a second time. */
  readonly isOnRecentBorders: boolean;
}

/**
 * Brings counts of any period to the borders of 1 January of the reference year (D2): what the area had itself, plus its part
 * of what took other places, plus or minus what moved borders brought or took.
 *
 * @see docs/methods/areas-in-time.md
 */
export function bridgedTo(referenceYear: number, all: readonly AreaChange[], counts: Counts): BridgedFigures {
  const until = firstDayOf(referenceYear);
  const figures = figuresOf(counts.observations);
  const changes = changesSince([until, ...[...figures.keys()].map(bordersOf)], all);
  const latest = [...figures.keys()].at(-1);
  const points = [...figures].flatMap(([period, ofPeriod]) => {
    const standsOn = bordersOf(counts.isOnRecentBorders && latest ? latest : period);
    return pointsOf(period, ofPeriod, standsOn, until, changes, counts);
  });
  const byArea = groupedBy(points, ({ area }) => area);
  return { referenceYear, byArea: new Map([...byArea].map(([area, of]) => [area, of.map(({ point }) => point)])) };
}

/** What changed before any of these days is in the figures already. */
function changesSince(days: readonly string[], changes: readonly AreaChange[]): readonly AreaChange[] {
  const first = days.toSorted()[0] ?? "";
  return changes.filter(({ day }) => day > first);
}

/** The figures of one period, which stand on the borders of one day, on those of another. */
function pointsOf(
  period: PeriodCode,
  figures: OfPeriod,
  standsOn: string,
  until: string,
  changes: readonly AreaChange[],
  counts: Counts,
): readonly { readonly area: AreaCode; readonly point: BridgedPoint }[] {
  const { measure, countsMeasure, sizes } = counts;
  const effectOf = countsMeasure ? inItsOwnUnit(measure) : asShareOf(measure, sizes);
  const own = [...figures.keys()].map((area) => [area, allOf(area)] as const);
  const lives = livesOf(changes);
  const laterChanges = changes.filter(({ day }) => day > until && day <= standsOn);
  const origins = new Map([...own, ...originsOf({ changes, after: standsOn, until, measure, effectOf })]);
  return [...origins].flatMap(([area, origin]) => {
    if (!isTold(origin, figures) || !existsOn(area, until, lives)) return [];
    const later = laterChanges.find((change) => touches(change, area, measure));
    return [{ area, point: later ? onLaterBorders(period, later) : pointOf(period, area, origin, figures) }];
  });
}

/** Of an area that began on land without anybody only what moved borders brought is told. */
const isTold = ({ parts, corrections }: Origin, figures: OfPeriod): boolean =>
  parts.size === 0 ? corrections.length > 0 : [...parts.keys()].some((source) => figures.has(source));

type OfPeriod = ReadonlyMap<AreaCode, Observation>;

const onLaterBorders = (period: PeriodCode, { day }: AreaChange): BridgedPoint => ({
  period,
  value: null,
  missing: { kind: "later_borders", day },
  status: "unknown",
  isBridged: false,
  parts: [],
  corrections: [],
});

function pointOf(period: PeriodCode, area: AreaCode, origin: Origin, figures: OfPeriod): BridgedPoint {
  const parts = [...origin.parts].map(([source, weight]) => ({ area: source, weight }));
  const summed = sumOf(origin, figures);
  return {
    period,
    ...summed,
    status: leastFirm(parts.flatMap((part) => figures.get(part.area)?.status ?? [])),
    isBridged: !isItself(origin, area),
    parts,
    corrections: origin.corrections,
  };
}

/** The sum of the parts, or why there is none. */
function sumOf({ parts, corrections, gaps }: Origin, figures: OfPeriod): Pick<BridgedPoint, "value" | "missing"> {
  const none = (missing: NoFigure) => ({ value: null, missing });
  const [gap] = gaps;
  if (gap) return none({ kind: "part_unknown", ...gap });
  let sum = corrections.reduce((total, { amount }) => total + amount, 0);
  for (const [area, weight] of parts) {
    const value = figures.get(area)?.value ?? null;
    if (value === null) return none({ kind: "part_missing", area, told: figures.get(area)?.missing ?? null });
    sum += weight * value;
  }
  return sum < 0 ? none({ kind: "below_zero" }) : { value: sum, missing: null };
}
