import { medianOf } from "../../../lib/median.ts";
import { fewestOthers } from "./comparison.ts";
import { latestShared } from "./latest-shared.ts";
import type { Line, LinePoint } from "./line.ts";
import { byTime, type PeriodCode, partsOf } from "./period-code.ts";
import { yearsBetween } from "./target-path.ts";

/** How the middle of the same cities changed from one period to another; docs/methods/way-of-figures.md. */
export interface Change {
  readonly from: PeriodCode;
  readonly until: PeriodCode;
  /** The middle of the cities at the start, and at the end. */
  readonly start: number;
  readonly end: number;
  /** How many cities have a figure in both periods, and no break in between. */
  readonly cities: number;
}

/** How the middle changed, over the cities with a figure in both periods and no break in between; null with fewer than five. */
export function changeBetween(lines: readonly Line[], from: PeriodCode, until: PeriodCode): Change | null {
  const pairs = lines.flatMap(({ points }) => pairIn(points, from, until));
  const [start, end] = [medianOf(pairs.map(([first]) => first)), medianOf(pairs.map(([, last]) => last))];
  if (pairs.length < fewestOthers || start === null || end === null) return null;
  return { from, until, start, end, cities: pairs.length };
}

/** The figures of a city at both ends; none when one is missing or the line breaks in between. */
function pairIn(points: readonly LinePoint[], from: PeriodCode, until: PeriodCode): readonly (readonly [number, number])[] {
  const between = points.filter(({ period }) => byTime(period, from) >= 0 && byTime(period, until) <= 0);
  const [first, last] = [between[0], between.at(-1)];
  if (first?.period !== from || last?.period !== until || between.slice(1).some(({ breaksBefore }) => breaksBefore)) return [];
  return isKnown(first) && isKnown(last) ? [[first.value, last.value]] : [];
}

/** A forecast says nothing of what became of anything. */
export const isKnown = (point: LinePoint): point is LinePoint & { readonly value: number } =>
  point.value !== null && point.status !== "forecast";

/** A figure about a year longer ago than this says nothing of now. */
const oldAfterYears = 4;
/** So many years lie between the figures that are compared, or as near to that as there are. */
const span = { least: 2, wanted: 3, most: 5 } as const;

/** How the middle changed over about the last three published years; null without figures, with old ones or after a break. */
export function recentChange(lines: readonly Line[], yearNow: number): Change | null {
  const until = latestShared(lines, isKnown);
  if (until === null || yearNow - partsOf(until).year > oldAfterYears) return null;
  const far = (period: PeriodCode) => yearsBetween(period, until);
  const begins = sameMoments(lines, until).filter((period) => far(period) >= span.least && far(period) <= span.most);
  return firstChange(
    lines,
    nearestFirst(begins, (period) => Math.abs(far(period) - span.wanted)),
    until,
  );
}

/** How the middle changed since a year, or since the nearest one of which there are figures; null without figures of two periods. */
export function changeSince(lines: readonly Line[], year: number): Change | null {
  const until = latestShared(lines, isKnown);
  if (until === null) return null;
  const begins = sameMoments(lines, until).filter((period) => yearsBetween(period, until) > 0);
  return firstChange(
    lines,
    nearestFirst(begins, (period) => Math.abs(partsOf(period).year - year)),
    until,
  );
}

/** The earlier and later periods of the same moment in a year: a quarter is never held against a year. */
function sameMoments(lines: readonly Line[], period: PeriodCode): readonly PeriodCode[] {
  const { kind, number } = partsOf(period);
  const all = new Set(lines.flatMap(({ points }) => points.map((point) => point.period)));
  return [...all].filter((other) => partsOf(other).kind === kind && partsOf(other).number === number).toSorted(byTime);
}

/** Of two that are equally near the later comes first: it is nearer to now. */
const nearestFirst = (periods: readonly PeriodCode[], far: (period: PeriodCode) => number): readonly PeriodCode[] =>
  periods.toSorted((a, b) => far(a) - far(b) || byTime(b, a));

function firstChange(lines: readonly Line[], begins: readonly PeriodCode[], until: PeriodCode): Change | null {
  for (const from of begins) {
    const change = changeBetween(lines, from, until);
    if (change !== null) return change;
  }
  return null;
}
