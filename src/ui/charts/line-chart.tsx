import type { Language } from "../../lib/language.ts";
import { showsZero } from "./axis.ts";
import { ChartFrame, type SaidSign } from "./chart-frame.tsx";
import { type ChartMeasure, type ChartPoint, type FiguredPoint, hasFigure, lastOf } from "./chart-point.ts";
import {
  breaksIn,
  drawnLine,
  type EndLabel,
  endLabels,
  type Frame,
  frameOf,
  heightAt,
  type Lines,
  placeOf,
  plainLine,
  shareAt,
  size,
  type TargetPath,
  yearTicks,
} from "./line-layout.ts";
import { lineWords } from "./line-words.ts";
import { type Writing, writingOf } from "./numerals.ts";
import { pathAlong, pathWidth, pixels, shareOfWidth } from "./plot.ts";
import { runsOf, strokeOf } from "./runs.ts";
import { BreakMark, MissingMark, type Sign } from "./sign-mark.tsx";
import { texts } from "./texts.ts";

interface LineChartProps {
  readonly measure: ChartMeasure;
  readonly lines: Lines;
  readonly language: Language;
}

/** One city through the years, before the others and a target. The same figures stand in a table beside it. */
export function LineChart({ measure, lines, language }: LineChartProps) {
  const frame = frameOf(lines);
  const writing = writingOf(measure, frame ? [frame.axis.low, frame.axis.high] : [], language);
  const notes = frame && !showsZero(frame.axis) ? [texts[language].notFromZero] : [];
  return (
    <ChartFrame title={measure.title} unit={writing.unit} language={language} signs={signsOf(lines, language)} notes={notes}>
      <svg
        class="chart__plot chart__plot--labelled chart__plot--ends"
        width="100%"
        height={frame ? size.height : size.emptyHeight}
        role="img"
      >
        <title>{`${measure.title}, ${writing.unit}: ${lines.city.name}`}</title>
        <desc>{lineWords(lines, frame, writing.figure, language)}</desc>
        {frame ? (
          <>
            <Grid frame={frame} />
            <Ticks frame={frame} writing={writing} />
            <Curves lines={lines} frame={frame} />
            <CityMarks points={lines.city.points} frame={frame} />
            <EndLabels labels={labelsOf(lines, frame, writing, language)} />
          </>
        ) : (
          <text class="chart__quiet" x="0" y={size.emptyHeight / 2}>
            {texts[language].nothing}
          </text>
        )}
      </svg>
    </ChartFrame>
  );
}

/** Hairlines at the ticks, the strongest at zero. */
const Grid = ({ frame }: { readonly frame: Frame }) => (
  <>
    {frame.axis.ticks.map((tick) => {
      const y = pixels(heightAt(frame, tick));
      return <line class={tick === 0 ? "chart__grid chart__grid--zero" : "chart__grid"} x1="0" x2="100%" y1={y} y2={y} />;
    })}
  </>
);

/** What the hairlines stand for, behind the lines where there is no room beside them, and the years below. */
const Ticks = ({ frame, writing }: { readonly frame: Frame; readonly writing: Writing }) => (
  <>
    {frame.axis.ticks.map((tick) => (
      <text class="chart__tick chart__tick--up" x="0" y={pixels(heightAt(frame, tick))}>
        {writing.tick(tick, frame.axis)}
      </text>
    ))}
    {yearTicks(frame).map(({ year, x, isExtra }) => (
      <text class={isExtra ? "chart__tick chart__tick--extra" : "chart__tick"} x={shareOfWidth(x)} y={size.years} text-anchor="middle">
        {year}
      </text>
    ))}
  </>
);

/** All lines, the chosen city last and so on top. */
const Curves = ({ lines: { city, others, middle, target }, frame }: { readonly lines: Lines; readonly frame: Frame }) => (
  <svg class="chart__paths" width="100%" height={size.height} viewBox={`0 0 ${pathWidth} ${size.height}`} preserveAspectRatio="none">
    {target && <TargetLine target={target} frame={frame} />}
    {others.map(({ name, points }) => (
      <PlainLine kind="other" d={plainLine(points, frame)} name={name} />
    ))}
    {middle && <PlainLine kind="middle" d={plainLine(middle.points, frame)} />}
    {drawnLine(city.points, frame).map(({ stroke, d }) => (
      <path class={`chart__line chart__line--${stroke}`} d={d} />
    ))}
  </svg>
);

/** A line that breaks after each of its points has nothing to draw, and no path may be empty. */
const PlainLine = ({ kind, d, name }: { readonly kind: "other" | "middle"; readonly d: string; readonly name?: string }) =>
  d === "" ? null : (
    <path class={`chart__${kind}`} d={d}>
      {name !== undefined && <title>{name}</title>}
    </path>
  );

function TargetLine({ target: { from, to, band }, frame }: { readonly target: TargetPath; readonly frame: Frame }) {
  const start = placeOf(frame, from);
  const end = shareAt(frame, to.at);
  return (
    <>
      {band && (
        <path
          class="chart__band"
          d={`${pathAlong([start, { x: end, y: heightAt(frame, band.high) }, { x: end, y: heightAt(frame, band.low) }])}Z`}
        />
      )}
      <path class="chart__target" d={pathAlong([start, placeOf(frame, to)])} />
    </>
  );
}

/** What stands on the line of the city: figures on other borders, figures that stand alone, the last one, gaps and breaks. */
function CityMarks({ points, frame }: { readonly points: readonly ChartPoint[]; readonly frame: Frame }) {
  const last = lastOf(points);
  const alone = new Set(runsOf(points).flatMap((run) => (run.points.length === 1 ? run.points : [])));
  return (
    <>
      {points
        .filter((point) => !hasFigure(point))
        .map(({ at }) => (
          <MissingMark x={shareOfWidth(shareAt(frame, at))} y={size.bottom - 7} />
        ))}
      {breaksIn(points, frame).map(({ x, y }) => (
        <BreakMark x={shareOfWidth(x)} y={pixels(y)} />
      ))}
      {points
        .filter(hasFigure)
        .filter((point) => point === last || point.isBridged || alone.has(point))
        .map((point) => (
          <CityDot point={point} frame={frame} />
        ))}
    </>
  );
}

function CityDot({ point, frame }: { readonly point: FiguredPoint; readonly frame: Frame }) {
  const { x, y } = placeOf(frame, point);
  return <circle class={point.isBridged ? "chart__dot chart__dot--open" : "chart__dot"} cx={shareOfWidth(x)} cy={pixels(y)} r="3.5" />;
}

/** The names at the right, each tied to the end of its line. */
const EndLabels = ({ labels }: { readonly labels: readonly EndLabel[] }) => (
  <>
    {labels.map(
      ({ end }) =>
        end && end.x < 0.995 && <line class="chart__tie" x1={shareOfWidth(end.x)} x2="100%" y1={pixels(end.y)} y2={pixels(end.y)} />,
    )}
    <svg class="chart__loose" x="100%" y="0" width="1" height="1">
      {labels.map(({ kind, lines, end, y }) => {
        const first = y - ((lines.length - 1) * size.labelLine) / 2;
        return (
          <>
            {end && <path class="chart__tie" d={`M4 ${pixels(end.y)}L9 ${pixels(y)}`} />}
            <text class={`chart__end chart__end--${kind}`}>
              {lines.map((line, index) => (
                // The space at the end keeps the words of two lines apart for who hears them.
                <tspan x="12" y={pixels(first + index * size.labelLine + 5)}>{`${line} `}</tspan>
              ))}
            </text>
          </>
        );
      })}
    </svg>
  </>
);

const labelsOf = (lines: Lines, frame: Frame, { figure }: Writing, language: Language): readonly EndLabel[] =>
  endLabels(lines, frame, {
    none: texts[language].noFigure,
    of: ({ value }) => figure(value),
    target: lines.target ? `${figure(lines.target.to.value)} (${lines.target.to.label})` : "",
  });

/** The signs that stand in this chart. */
function signsOf({ city: { points }, target }: Lines, language: Language): readonly SaidSign[] {
  const figured = points.filter(hasFigure);
  const present: readonly (readonly [Exclude<Sign, "before" | "open-bar">, boolean])[] = [
    ["provisional", figured.some((point) => strokeOf(point) === "provisional")],
    ["forecast", figured.some((point) => strokeOf(point) === "forecast")],
    ["bridged", figured.some(({ isBridged }) => isBridged)],
    ["breaks", figured.slice(1).some(({ breaksBefore }) => breaksBefore)],
    ["missing", figured.length < points.length],
    ["target", target !== null],
  ];
  const { signs } = texts[language];
  return present.flatMap(([sign, stands]) => (stands ? [{ sign, says: signs[sign] }] : []));
}
