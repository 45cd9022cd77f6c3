import type { Language } from "../../lib/language.ts";
import { axisFor, shareOn } from "./axis.ts";
import { type ChartMeasure, type ChartSeries, figuresOf, hasFigure, lastOf } from "./chart-point.ts";
import { figureIn } from "./numerals.ts";
import { pathAlong, pathWidth, pixels } from "./plot.ts";
import { runsOf } from "./runs.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly measure: ChartMeasure;
  readonly series: ChartSeries;
  readonly language: Language;
}

const size = { width: 96, height: 24, edge: 4 } as const;

/** A line as small as a word, for lists: the course without a scale. The figure itself stands beside it. */
export function Sparkline({ measure, series: { name, points }, language }: Props) {
  const axis = axisFor(figuresOf(points));
  const years = points.map(({ at }) => at);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  // In the units of this little drawing, which is not stretched: the share is such that a path comes out in them.
  const placed = ({ at, value }: { readonly at: number; readonly value: number }) => ({
    x: (size.edge + (from === to ? 0.5 : (at - from) / (to - from)) * (size.width - 2 * size.edge)) / pathWidth,
    y: size.height - size.edge - shareOn(axis, value) * (size.height - 2 * size.edge),
  });
  const last = lastOf(points);
  const end = last && placed(last);
  return (
    <svg class="chart sparkline" viewBox={`0 0 ${size.width} ${size.height}`} role="img">
      <title>{wordsOf(measure, { name, points }, language)}</title>
      {runsOf(points).map((run) => (
        <path class={`chart__line chart__line--${run.stroke}`} d={pathAlong(run.points.map(placed))} />
      ))}
      {end && <circle class="chart__dot" cx={pixels(end.x * pathWidth)} cy={pixels(end.y)} r="2" />}
    </svg>
  );
}

function wordsOf({ title, unit, decimals }: ChartMeasure, { name, points }: ChartSeries, language: Language): string {
  const { line, nothing } = texts[language];
  const [first] = points.filter(hasFigure);
  const last = lastOf(points);
  if (!first || !last) return `${title}, ${name}: ${nothing}`;
  const inWords = (point: typeof first) => line.inPeriod(figureIn(point.value, decimals, language), point.label);
  return `${title}, ${unit}. ${first === last ? line.only(name, inWords(last)) : line.from(name, inWords(first), inWords(last))}`;
}
