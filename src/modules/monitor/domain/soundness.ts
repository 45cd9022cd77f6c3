import type { Comparison } from "./comparison.ts";
import type { Indicator } from "./indicator.ts";
import type { Line } from "./line.ts";
import { partsOf } from "./period-code.ts";

/** What makes a figure more or less sound. Each has a sentence. */
export const soundnessCodes = [
  "source-seen",
  "source-not-seen",
  "final",
  "provisional",
  "firmness-unknown",
  "modelled",
  "old",
  "breaks",
  "bridged",
  "few-years",
  "small-counts",
  "jumps",
  "rounded",
  "withheld",
  "sample",
  "three-years",
  "indirect-only",
] as const;
export type SoundnessCode = (typeof soundnessCodes)[number];

/** `good` supports the figure, `mind` asks for care when citing it. */
export interface Soundness {
  readonly code: SoundnessCode;
  readonly weight: "good" | "mind";
}

/** With fewer cases than this a change says little (D7). */
const fewCases = 50;

/** A figure about a year longer ago than this is called old. */
const oldAfterYears = 4;

/** What can be said of how sound the figure of a city is on a day in a year. */
export function soundnessOf(indicator: Indicator, line: Line, { point, period }: Comparison, yearNow: number): readonly Soundness[] {
  const withFigure = line.points.filter(({ value }) => value !== null);
  const codes: readonly (SoundnessCode | false)[] = [
    indicator.source.tableVerified === "recorded" ? "source-seen" : "source-not-seen",
    point.status === "final" && "final",
    (point.status === "provisional" || point.status === "forecast") && "provisional",
    point.status === "unknown" && "firmness-unknown",
    (point.status === "estimated" || indicator.bridging === "modelled") && "modelled",
    yearNow - partsOf(period).year > oldAfterYears && "old",
    withFigure.some(({ breaksBefore }) => breaksBefore) && "breaks",
    withFigure.some(({ isBridged }) => isBridged) && "bridged",
    withFigure.length < 3 && "few-years",
    indicator.caution === "under-fifty" && point.count !== null && point.count < fewCases && "small-counts",
    indicator.caution !== "none" && indicator.caution !== "under-fifty" && indicator.caution !== "modelled" && indicator.caution,
    indicator.focusPoints.length > 0 && indicator.focusPoints.every(({ fit }) => fit === "indirect") && "indirect-only",
  ];
  return codes.flatMap((code) => (code === false ? [] : [{ code, weight: good.has(code) ? "good" : "mind" }]));
}

const good: ReadonlySet<SoundnessCode> = new Set(["source-seen", "final"]);
