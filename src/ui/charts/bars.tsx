import type { Language } from "../../lib/language.ts";
import { wrapped } from "../../lib/wrap.ts";
import { type Axis, axisAround, shareOn } from "./axis.ts";
import { ChartFrame, type SaidSign } from "./chart-frame.tsx";
import { type ChartMeasure, type ChartPoint, figuresOf, hasFigure } from "./chart-point.ts";
import { listed } from "./listed.ts";
import { type Writing, writingOf } from "./numerals.ts";
import { shareOfWidth } from "./plot.ts";
import { strokeOf } from "./runs.ts";
import { texts } from "./texts.ts";

/** A bar with its name, and an earlier figure to hold it against. */
export interface Bar {
  readonly name: string;
  readonly point: ChartPoint;
  readonly before: ChartPoint | null;
  readonly isChosen: boolean;
}

interface Props {
  readonly measure: ChartMeasure;
  readonly bars: readonly Bar[];
  readonly language: Language;
}

const size = { row: 46, name: 17, bar: 25, barHeight: 9, nameWidth: 190 } as const;

/** Lying bars from zero, under the name and the figure of each. */
export function Bars({ measure, bars, language }: Props) {
  const figures = figuresOf(bars.flatMap(({ point, before }) => (before ? [point, before] : [point])));
  const axis = axisAround(figures);
  const writing = writingOf(measure, figures, language);
  const height = Math.max(1, bars.length) * size.row;
  return (
    <ChartFrame
      title={measure.title}
      unit={writing.unit}
      language={language}
      signs={signsOf(bars, language)}
      notes={figures.length === 0 ? [texts[language].nothing] : []}
    >
      <svg class="chart__plot" width="100%" height={height} role="img">
        <title>{`${measure.title}, ${writing.unit}`}</title>
        <desc>{bars.map((bar) => texts[language].bars.item(bar.name, wordsOf(bar, writing, language))).join(" ")}</desc>
        {bars.map((bar, index) => (
          <OneBar bar={bar} top={index * size.row} axis={axis} writing={writing} language={language} />
        ))}
      </svg>
    </ChartFrame>
  );
}

interface OneBarProps {
  readonly bar: Bar;
  readonly top: number;
  readonly axis: Axis;
  readonly writing: Writing;
  readonly language: Language;
}

function OneBar({ bar: { name, point, before, isChosen }, top, axis, writing, language }: OneBarProps) {
  const [shown = ""] = wrapped(name, { width: size.nameWidth, size: 15, lines: 1 });
  return (
    <>
      {top > 0 && <line class="chart__grid" x1="0" x2="100%" y1={top} y2={top} />}
      <text class={isChosen ? "chart__name" : undefined} x="0" y={top + size.name}>
        {shown}
      </text>
      <text class={isChosen ? "chart__name" : undefined} x="100%" y={top + size.name} text-anchor="end">
        {hasFigure(point) ? writing.figure(point.value) : texts[language].noFigure}
      </text>
      {figuresOf([point, ...(before ? [before] : [])]).length > 0 && <Zero share={shareOn(axis, 0)} top={top} />}
      {hasFigure(point) && <Body point={point.value} isFirm={strokeOf(point) === "firm"} top={top} axis={axis} />}
      {before && hasFigure(before) && <Before share={shareOn(axis, before.value)} top={top} />}
    </>
  );
}

function Body({
  point,
  isFirm,
  top,
  axis,
}: {
  readonly point: number;
  readonly isFirm: boolean;
  readonly top: number;
  readonly axis: Axis;
}) {
  const from = shareOn(axis, Math.min(0, point));
  const to = shareOn(axis, Math.max(0, point));
  return (
    <rect
      class={isFirm ? "chart__bar" : "chart__bar chart__bar--open"}
      x={shareOfWidth(from)}
      y={top + size.bar}
      width={shareOfWidth(to - from)}
      height={size.barHeight}
    />
  );
}

/** The line that all bars begin at. */
const Zero = ({ share, top }: { readonly share: number; readonly top: number }) => (
  <line
    class="chart__grid chart__grid--zero"
    x1={shareOfWidth(share)}
    x2={shareOfWidth(share)}
    y1={top + size.bar - 4}
    y2={top + size.bar + size.barHeight + 4}
  />
);

const Before = ({ share, top }: { readonly share: number; readonly top: number }) => (
  <line
    class="chart__before"
    x1={shareOfWidth(share)}
    x2={shareOfWidth(share)}
    y1={top + size.bar - 3}
    y2={top + size.bar + size.barHeight + 3}
  />
);

function wordsOf({ point, before }: Bar, { figure }: Writing, language: Language): string {
  const { bars, noFigureBecause, reasonUnknown, status } = texts[language];
  if (!hasFigure(point)) return noFigureBecause(point.missing ?? reasonUnknown);
  const firmness = status[point.status];
  const now = firmness === "" ? figure(point.value) : `${figure(point.value)}, ${firmness}`;
  return before && hasFigure(before) ? bars.andBefore(now, before.label, figure(before.value)) : now;
}

function signsOf(bars: readonly Bar[], language: Language): readonly SaidSign[] {
  const { signs } = texts[language];
  const isOpen = bars.some(({ point }) => hasFigure(point) && strokeOf(point) !== "firm");
  const labels = new Set(bars.flatMap(({ before }) => (before && hasFigure(before) ? [before.label] : [])));
  return [
    ...(isOpen ? [{ sign: "open-bar" as const, says: signs.openBar }] : []),
    ...(labels.size > 0 ? [{ sign: "before" as const, says: signs.before(listed([...labels], language)) }] : []),
  ];
}
