import type { TargetReading, ToldPath } from "./indicator-target.ts";
import type { LinePoint } from "./line.ts";
import { byTime, type PeriodCode } from "./period-code.ts";
import type { Status } from "./status.ts";
import type { MeasuredTarget } from "./target-measure.ts";
import { type Course, courseOf, valueOn } from "./target-path.ts";
import { mainStatusOf, pointsFor, type ReadStatus, statusesOf } from "./target-readings.ts";

/** How a target goes: its first figure beside its first path, and every other way to read it. */
export interface TargetStory {
  readonly measure: MeasuredTarget;
  readonly status: Status;
  readonly path: ToldPath;
  /** Null when the path has no number or nobody knows where it begins. */
  readonly course: Course | null;
  /** Null while nothing is counted. */
  readonly reading: TargetReading | null;
  /** The first figure as it is held against the path, the oldest first. */
  readonly points: readonly LinePoint[];
  readonly others: readonly ReadStatus[];
}

/** What is to be told of a target that is measured. */
export function storyOf(measure: MeasuredTarget): TargetStory {
  const { measured } = measure;
  const [path] = measured.paths;
  const reading = measured.readings[0] ?? null;
  return {
    measure,
    status: mainStatusOf(measured),
    path,
    course: courseOf(path.path),
    reading,
    points: reading === null ? [] : pointsFor(measured, reading, path),
    others: statusesOf(measured).slice(1),
  };
}

/** A year on the way to a target: what was reached, and what the path asks. */
export interface PathYear {
  readonly period: PeriodCode;
  readonly point: LinePoint | null;
  readonly asked: number;
}

/** The years of a path with a figure, with where it begins and ends; none without a path that can be walked. */
export function yearsAlong({ course, points }: Pick<TargetStory, "course" | "points">): readonly PathYear[] {
  if (course === null) return [];
  const periods = new Set([course.base.period, ...points.map(({ period }) => period), course.target.period]);
  return [...periods]
    .toSorted(byTime)
    .map((period) => ({ period, point: points.find((point) => point.period === period) ?? null, asked: valueOn(course, period) }));
}

/** What counts as on the path at its end: the change that it asks, with the band on both sides; null without a band. */
export function bandAtEnd({ kind, base, target }: Course, band: number): { readonly low: number; readonly high: number } | null {
  if (kind === "step" || band === 0) return null;
  const room = Math.abs(target.value - base.value) * band;
  return { low: target.value - room, high: target.value + room };
}
