import { wrapped } from "../../lib/wrap.ts";
import { type Axis, axisFor, shareOn, yearsBetween } from "./axis.ts";
import { type ChartPoint, type ChartSeries, type FiguredPoint, figuresOf, hasFigure, lastOf } from "./chart-point.ts";
import { type Place, pathAlong } from "./plot.ts";
import { runsOf, type Stroke } from "./runs.ts";
import { spread } from "./spread.ts";

/** Where somebody wants to be, and from where: a line between two figures, with room around its end. */
export interface TargetPath {
  readonly name: string;
  readonly from: { readonly at: number; readonly label: string; readonly value: number };
  readonly to: { readonly at: number; readonly label: string; readonly value: number };
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** What stands in a line chart. */
export interface Lines {
  readonly city: ChartSeries;
  readonly others: readonly ChartSeries[];
  /** The median or mean to hold it against. */
  readonly middle: ChartSeries | null;
  readonly target: TargetPath | null;
}

/** Measures of the drawing in pixels. */
export const size = {
  height: 316,
  emptyHeight: 40,
  top: 14,
  bottom: 284,
  years: 306,
  labelLine: 17,
  labelSize: 15,
  labelWidth: 104,
} as const;

/** At most so many years are named where there is little room, and so many elsewhere. */
const mostYears = { narrow: 4, wide: 11 } as const;

/** From figures and years to places in the plot. */
export interface Frame {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
}

/** The axis and the years that hold everything in the chart; null when there is no figure at all. */
export function frameOf({ city, others, middle, target }: Lines): Frame | null {
  const series = [city, ...others, ...(middle ? [middle] : [])];
  const ends = target ? [target.from, target.to] : [];
  const figures = [
    ...series.flatMap(({ points }) => figuresOf(points)),
    ...ends.map(({ value }) => value),
    ...(target?.band ? [target.band.low, target.band.high] : []),
  ].filter(Number.isFinite);
  if (figures.length === 0) return null;
  const years = [...series.flatMap(({ points }) => points.map(({ at }) => at)), ...ends.map(({ at }) => at)];
  const from = Math.min(...years);
  const to = Math.max(...years);
  return { axis: axisFor(figures), ...(from === to ? { from: from - 1, to: to + 1 } : { from, to }) };
}

/** How far down a figure stands. */
export const heightAt = ({ axis }: Frame, figure: number): number => size.bottom - shareOn(axis, figure) * (size.bottom - size.top);

/** How far to the right a moment stands. */
export const shareAt = ({ from, to }: Frame, at: number): number => (at - from) / (to - from);

/** Where a figure stands. */
export const placeOf = (frame: Frame, { at, value }: { readonly at: number; readonly value: number }): Place => ({
  x: shareAt(frame, at),
  y: heightAt(frame, value),
});

/** A year under the plot; an extra one is left out where there is little room. */
export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly isExtra: boolean;
}

/** The years to name. */
export function yearTicks(frame: Frame): readonly YearTick[] {
  const years = yearsBetween(frame.from, frame.to, mostYears.wide);
  const each = Math.ceil(years.length / mostYears.narrow);
  return years.map((year, index) => ({ year, x: shareAt(frame, year), isExtra: (years.length - 1 - index) % each !== 0 }));
}

/** The pieces of a line, each with how it is drawn. */
export const drawnLine = (points: readonly ChartPoint[], frame: Frame): readonly { readonly stroke: Stroke; readonly d: string }[] =>
  runsOf(points).flatMap((run) =>
    run.points.length > 1 ? [{ stroke: run.stroke, d: pathAlong(run.points.map((point) => placeOf(frame, point))) }] : [],
  );

/** A line in which nothing tells firm figures from others. */
export const plainLine = (points: readonly ChartPoint[], frame: Frame): string =>
  drawnLine(points, frame)
    .map(({ d }) => d)
    .join("");

/** Where a series breaks: halfway between the figures on both sides, or at the figure when none stands before it. */
export function breaksIn(points: readonly ChartPoint[], frame: Frame): readonly Place[] {
  const figured = points.filter(hasFigure);
  return figured.flatMap((point, index) => {
    if (!point.breaksBefore) return [];
    const here = placeOf(frame, point);
    const before = figured[index - 1];
    if (!before) return [];
    const there = placeOf(frame, before);
    return [{ x: (here.x + there.x) / 2, y: (here.y + there.y) / 2 }];
  });
}

/** The name of a line at its end. */
export interface EndLabel {
  readonly kind: "city" | "middle" | "target";
  readonly lines: readonly string[];
  /** Where the line itself ends; null when it has no figure. */
  readonly end: Place | null;
  /** Middle of the label. */
  readonly y: number;
}

/** Names at the ends of the lines, none on top of another. */
export function endLabels(
  { city, middle, target }: Lines,
  frame: Frame,
  words: { readonly none: string; readonly of: (point: FiguredPoint) => string; readonly target: string },
): readonly EndLabel[] {
  const labelOf = (kind: "city" | "middle", { name, points }: ChartSeries) => {
    const last = lastOf(points);
    return { kind, lines: [...cut(name), last ? words.of(last) : words.none], end: last ? placeOf(frame, last) : null };
  };
  const labels = [
    labelOf("city", city),
    ...(middle ? [labelOf("middle", middle)] : []),
    ...(target ? [{ kind: "target" as const, lines: [...cut(target.name), words.target], end: placeOf(frame, target.to) }] : []),
  ];
  const middles = spread(
    labels.map(({ lines, end }) => ({ middle: end?.y ?? size.bottom, height: lines.length * size.labelLine + 5 })),
    { top: 0, bottom: size.bottom + 8 },
  );
  return labels.map((label, index) => ({ ...label, y: middles[index] ?? 0 }));
}

const cut = (name: string): readonly string[] => wrapped(name, { width: size.labelWidth, size: size.labelSize, lines: 2 });
