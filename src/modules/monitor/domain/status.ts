import type { Direction } from "./indicator.ts";
import type { LinePoint } from "./line.ts";
import { type PeriodCode, placeInTime } from "./period-code.ts";
import { type Course, courseOf, type TargetPath, valueOn, yearsBetween } from "./target-path.ts";

/** How a figure goes beside its path (D4); docs/methods/target-status.md says when each holds. */
export const statuses = ["ahead", "on_track", "behind", "moving_away"] as const;
export type StatusWord = (typeof statuses)[number];

/** Why nothing can be said, in the order in which it is looked at. */
export const statusReasons = [
  "direction-neither",
  "no-path",
  "no-base",
  "against-direction",
  "no-final-value",
  "before-base",
  "break-since-base",
  "step-not-due",
] as const;
export type StatusReason = (typeof statusReasons)[number];

/** A path with what is needed to judge a figure by it. */
export interface Aim {
  readonly direction: Direction;
  readonly path: TargetPath;
  /** How far from the path still counts as on it: share of the change that the path asks until then, 0–1. */
  readonly band: number;
}

/** A figure held against its path. */
export interface Judged {
  readonly word: StatusWord;
  readonly period: PeriodCode;
  readonly value: number;
  /** What the path asks in that period. */
  readonly pathValue: number;
  /** How much more of the asked change there is than asked; −0.05 is five per cent short of it. Null for a step. */
  readonly deviation: number | null;
}

/** How a figure goes, or why that cannot be said. */
export type Status = Judged | { readonly word: "not_enough_data"; readonly reason: StatusReason };

/** Holds the latest final figure against the path. Figures that are not final never decide. */
export function statusOf(aim: Aim, points: readonly LinePoint[]): Status {
  if (aim.direction === "neither") return noStatus("direction-neither");
  if (aim.path.kind === "none") return noStatus("no-path");
  const course = courseOf(aim.path);
  if (course === null) return noStatus("no-base");
  if (!goesTheWayOf(aim.direction, course)) return noStatus("against-direction");
  const latest = latestFinalOf(points);
  return latest === null ? noStatus("no-final-value") : judged(course, aim.band, latest, points);
}

const noStatus = (reason: StatusReason): Status => ({ word: "not_enough_data", reason });

/** A path that asks for no change, or for the wrong one, is a mistake in what was written down. */
const goesTheWayOf = (direction: Direction, { base, target }: Course): boolean =>
  direction === "higher_better" ? target.value > base.value : target.value < base.value;

type KnownPoint = LinePoint & { readonly value: number };

const latestFinalOf = (points: readonly LinePoint[]): KnownPoint | null =>
  points.findLast((point): point is KnownPoint => point.value !== null && point.status === "final") ?? null;

function judged(course: Course, band: number, latest: KnownPoint, points: readonly LinePoint[]): Status {
  if (yearsBetween(course.base.period, latest.period) <= 0) return noStatus("before-base");
  if (points.some((point) => point.breaksBefore && liesBetween(course, latest, point))) return noStatus("break-since-base");
  return course.kind === "step" ? stepStatus(course, latest) : wayStatus(course, band, latest);
}

const liesBetween = ({ base }: Course, latest: LinePoint, { period }: LinePoint): boolean =>
  placeInTime(period) > placeInTime(base.period) && placeInTime(period) <= placeInTime(latest.period);

/** Rounding in the machine must not decide: so small a part of the asked change is no difference. */
const slack = 1e-9;

function wayStatus(course: Course, band: number, { period, value }: KnownPoint): Status {
  const pathValue = valueOn(course, period);
  const asked = pathValue - course.base.value;
  const change = (value - course.base.value) / asked;
  return { word: wordOf(change, band), period, value, pathValue, deviation: (value - pathValue) / asked };
}

/** `change` is the share of the asked change that came about; below zero the figure went the other way. */
function wordOf(change: number, band: number): StatusWord {
  if (change < -slack) return "moving_away";
  if (change < 1 - band - slack) return "behind";
  return change > 1 + band + slack ? "ahead" : "on_track";
}

/** Before its moment a step can be reached early and no more; from then on it is yes or no. */
function stepStatus(course: Course, { period, value }: KnownPoint): Status {
  const { base, target } = course;
  const isUp = target.value > base.value;
  const isReached = isUp ? value >= target.value : value <= target.value;
  const isDue = yearsBetween(period, target.period) <= 0;
  const isAway = isUp ? value < base.value : value > base.value;
  if (!isDue && !isReached && !isAway) return noStatus("step-not-due");
  const word = isAway ? "moving_away" : isReached ? (isDue ? "on_track" : "ahead") : "behind";
  return { word, period, value, pathValue: valueOn(course, period), deviation: null };
}
