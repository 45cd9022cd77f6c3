import type { Language } from "../../lib/language.ts";
import { type Axis, axisFor, shareOn } from "./axis.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { type ChartMeasure, type ChartPoint, type ChartSeries, figuresOf, lastOf } from "./chart-point.ts";
import { type Writing, writingOf } from "./numerals.ts";
import { pathAlong, pathWidth, pixels, shareOfWidth } from "./plot.ts";
import { runsOf } from "./runs.ts";
import { texts } from "./texts.ts";

/** A little chart with the way to the page of its city. */
export interface Multiple extends ChartSeries {
  readonly href: string | null;
  readonly isChosen: boolean;
}

interface Props {
  readonly measure: ChartMeasure;
  readonly multiples: readonly Multiple[];
  /** The same line behind each of them, to hold it against; null for none. */
  readonly behind?: ChartSeries | null;
  readonly language: Language;
}

const height = 56;
const edge = 5;

/** What all little charts have in common. */
interface Common {
  readonly behind: readonly ChartPoint[];
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly writing: Writing;
  readonly language: Language;
}

/** A little chart for each city, all on one scale, with its name and last figure. */
export function SmallMultiples({ measure, multiples, behind = null, language }: Props) {
  const points = [...multiples, ...(behind === null ? [] : [behind])].flatMap((series) => series.points);
  const figures = figuresOf(points);
  const axis = axisFor(figures);
  const writing = writingOf(measure, [axis.low, axis.high], language);
  const years = points.map(({ at }) => at);
  const common = { behind: behind?.points ?? [], axis, from: Math.min(...years), to: Math.max(...years), writing, language };
  const { nothing, multiples: say } = texts[language];
  const scaleNote = figures.length === 0 ? nothing : say.scale(writing.tick(axis.low, axis), writing.tick(axis.high, axis));
  const behindNote = behind === null || figuresOf(behind.points).length === 0 ? [] : [say.behind(behind.name)];
  return (
    <ChartFrame title={measure.title} unit={writing.unit} language={language} notes={[scaleNote, ...behindNote]}>
      <ul class={behind === null ? "multiples" : "multiples multiples--beside"}>
        {multiples.map((multiple) => (
          <li class={multiple.isChosen ? "multiples__chosen" : undefined}>
            <OneMultiple multiple={multiple} common={common} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function OneMultiple({ multiple: { name, href, points, isChosen }, common }: { readonly multiple: Multiple; readonly common: Common }) {
  const last = lastOf(points);
  const { noFigure, line, multiples: say } = texts[common.language];
  const figure = last ? common.writing.figure(last.value) : noFigure;
  return (
    <>
      {href === null ? (
        name
      ) : (
        <a class="nl-link" href={href}>
          {name}
        </a>
      )}
      {isChosen && <span class="hidden">{` (${say.chosen})`}</span>}
      <br />
      <span class="number">{last ? `${figure} ` : figure}</span>
      {last && <span class="quiet">{last.label}</span>}
      <svg class="chart__plot" width="100%" height={height} role="img">
        <title>{`${name}: ${last ? line.inPeriod(figure, last.label) : figure}`}</title>
        <LittleCurve points={points} common={common} />
      </svg>
    </>
  );
}

function LittleCurve({ points, common: { behind, axis, from, to } }: { readonly points: readonly ChartPoint[]; readonly common: Common }) {
  const placed = ({ at, value }: { readonly at: number; readonly value: number }) => ({
    x: from === to ? 0.5 : (at - from) / (to - from),
    y: height - edge - shareOn(axis, value) * (height - 2 * edge),
  });
  const last = lastOf(points);
  const end = last && placed(last);
  const runs = runsOf(points).map((run) => ({ ...run, places: run.points.map(placed) }));
  const base = pixels(height - edge - Math.max(0, shareOn(axis, 0)) * (height - 2 * edge));
  return (
    <>
      <line class="chart__grid" x1="0" x2="100%" y1={base} y2={base} />
      <svg class="chart__paths" width="100%" height={height} viewBox={`0 0 ${pathWidth} ${height}`} preserveAspectRatio="none">
        {runsOf(behind).map(
          (run) => run.points.length > 1 && <path class="chart__other multiples__behind" d={pathAlong(run.points.map(placed))} />,
        )}
        {runs.map(({ stroke, places }) => places.length > 1 && <path class={`chart__line chart__line--${stroke}`} d={pathAlong(places)} />)}
      </svg>
      {runs.map(
        ({ places: [place, next] }) =>
          place && !next && <circle class="chart__dot" cx={shareOfWidth(place.x)} cy={pixels(place.y)} r="1.5" />,
      )}
      {end && <circle class="chart__dot" cx={shareOfWidth(end.x)} cy={pixels(end.y)} r="2" />}
    </>
  );
}
