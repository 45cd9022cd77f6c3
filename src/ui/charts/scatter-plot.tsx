import type { Language } from "../../lib/language.ts";
import { wrapped } from "../../lib/wrap.ts";
import { type Axis, axisFor, shareOn, showsZero } from "./axis.ts";
import { ChartFrame, type SaidSign } from "./chart-frame.tsx";
import type { ChartMeasure } from "./chart-point.ts";
import { type Fit, leastSquares, type Pair } from "./least-squares.ts";
import { listed } from "./listed.ts";
import { figureIn, type Writing, writingOf } from "./numerals.ts";
import { anchorAt, pixels, shareOfWidth } from "./plot.ts";
import { spread } from "./spread.ts";
import { texts } from "./texts.ts";

/** An area with two figures; one that lacks a figure is left out by name. */
export interface ScatterArea {
  readonly name: string;
  readonly across: number | null;
  readonly up: number | null;
  readonly isChosen: boolean;
}

interface Props {
  readonly title: string;
  readonly across: ChartMeasure;
  readonly up: ChartMeasure;
  readonly areas: readonly ScatterArea[];
  /** Whether somebody asked for the straight line that fits best. */
  readonly showsFit: boolean;
  readonly language: Language;
}

/** An area that stands in the plot. */
interface Spot extends Pair {
  readonly name: string;
  readonly isChosen: boolean;
}

/** What places and writes in both directions. */
interface Plane {
  readonly x: Axis;
  readonly y: Axis;
  readonly across: Writing;
  readonly up: Writing;
}

const size = { height: 356, top: 24, bottom: 324, ticks: 346 } as const;

/** Two figures held against each other, a dot for each area, the chosen ones named. */
export function ScatterPlot({ title, across, up, areas, showsFit, language }: Props) {
  const spots = spotsOf(areas);
  const plane = planeOf(spots, across, up, language);
  const fit = showsFit ? leastSquares(spots) : null;
  const { scatter, notFromZero, nothing } = texts[language];
  const r = fit === null ? null : figureIn(fit.r, 2, language);
  const fitNotes = !showsFit ? [] : [r === null ? scatter.noFit : scatter.fitMeans(r)];
  const notes = spots.length === 0 ? [nothing] : [...fitNotes, ...(showsZero(plane.x) && showsZero(plane.y) ? [] : [notFromZero])];
  const named = (measure: ChartMeasure, { unit }: Writing) => `${measure.title}, ${unit}`;
  return (
    <ChartFrame title={title} unit="" language={language} signs={signsOf(fit, language)} notes={notes}>
      <p class="chart__axis">{scatter.up(named(up, plane.up))} ↑</p>
      <svg class="chart__plot chart__plot--labelled" width="100%" height={spots.length === 0 ? 1 : size.height} role="img">
        <title>{`${title}: ${named(across, plane.across)}; ${named(up, plane.up)}`}</title>
        <desc>{[scatter.described(spots.length), ...chosenWords(spots, plane), ...notes, ...lackingWords(areas, language)].join(" ")}</desc>
        {spots.length > 0 && <Grids plane={plane} />}
        {fit && <FitLine fit={fit} plane={plane} spots={spots} />}
        <Spots spots={spots} plane={plane} />
        <Names spots={spots.filter(({ isChosen }) => isChosen)} plane={plane} />
      </svg>
      <p class="chart__axis chart__axis--across">{scatter.across(named(across, plane.across))} →</p>
    </ChartFrame>
  );
}

const spotsOf = (areas: readonly ScatterArea[]): readonly Spot[] =>
  areas.flatMap(({ name, across, up, isChosen }) =>
    across !== null && up !== null && Number.isFinite(across) && Number.isFinite(up) ? [{ name, isChosen, x: across, y: up }] : [],
  );

function planeOf(spots: readonly Spot[], across: ChartMeasure, up: ChartMeasure, language: Language): Plane {
  const x = axisFor(
    spots.map((spot) => spot.x),
    4,
  );
  const y = axisFor(spots.map((spot) => spot.y));
  return { x, y, across: writingOf(across, [x.low, x.high], language), up: writingOf(up, [y.low, y.high], language) };
}

const heightOn = (axis: Axis, figure: number): number => size.bottom - shareOn(axis, figure) * (size.bottom - size.top);

const Grids = ({ plane: { x, y, across, up } }: { readonly plane: Plane }) => (
  <>
    {y.ticks.map((tick) => {
      const height = pixels(heightOn(y, tick));
      return (
        <>
          <line class="chart__grid" x1="0" x2="100%" y1={height} y2={height} />
          <text class="chart__tick chart__tick--up" x="0" y={height}>
            {up.tick(tick, y)}
          </text>
        </>
      );
    })}
    {x.ticks.map((tick) => {
      const share = shareOn(x, tick);
      return (
        <>
          <line class="chart__grid" x1={shareOfWidth(share)} x2={shareOfWidth(share)} y1={size.top} y2={size.bottom} />
          <text class="chart__tick" x={shareOfWidth(share)} y={size.ticks} text-anchor={anchorAt(share, 0.03)}>
            {across.tick(tick, x)}
          </text>
        </>
      );
    })}
  </>
);

/** Only as far as there are figures, and not out of the plot. */
function FitLine({ fit, plane: { x, y }, spots }: { readonly fit: Fit; readonly plane: Plane; readonly spots: readonly Spot[] }) {
  const figures = spots.map((spot) => spot.x);
  const [from, to] = [Math.min(...figures), Math.max(...figures)];
  const height = (figure: number) => pixels(heightOn(y, fit.intercept + fit.slope * figure));
  return (
    <line
      class="chart__regression"
      x1={shareOfWidth(shareOn(x, from))}
      x2={shareOfWidth(shareOn(x, to))}
      y1={height(from)}
      y2={height(to)}
    />
  );
}

const Spots = ({ spots, plane: { x, y } }: { readonly spots: readonly Spot[]; readonly plane: Plane }) => (
  <>
    {spots
      .toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
      .map((spot) => (
        <circle
          class={spot.isChosen ? "chart__spot chart__spot--chosen" : "chart__spot"}
          cx={shareOfWidth(shareOn(x, spot.x))}
          cy={pixels(heightOn(y, spot.y))}
          r={spot.isChosen ? "6.5" : "4.5"}
        >
          <title>{spot.name}</title>
        </circle>
      ))}
  </>
);

/** Beside the dot, towards the side where there is most room; none on top of another. */
function Names({ spots, plane: { x, y } }: { readonly spots: readonly Spot[]; readonly plane: Plane }) {
  const middles = spread(
    spots.map((spot) => ({ middle: heightOn(y, spot.y), height: 18 })),
    { top: 0, bottom: size.height },
  );
  return (
    <>
      {spots.map(({ name, x: figure }, index) => {
        const share = shareOn(x, figure);
        const isLeft = share > 0.55;
        return (
          <svg class="chart__loose" x={shareOfWidth(share)} y={pixels(middles[index] ?? 0)} width="1" height="1">
            <text class="chart__name chart__name--over" x={isLeft ? -11 : 11} y="5" text-anchor={isLeft ? "end" : "start"}>
              {wrapped(name, { width: 150, size: 15, lines: 1 })[0]}
            </text>
          </svg>
        );
      })}
    </>
  );
}

const signsOf = (fit: Fit | null, language: Language): readonly SaidSign[] =>
  fit === null ? [] : [{ sign: "regression", says: texts[language].signs.regression }];

const chosenWords = (spots: readonly Spot[], { across, up }: Plane): readonly string[] =>
  spots.filter(({ isChosen }) => isChosen).map(({ name, x, y }) => `${name}: ${across.figure(x)} → ${up.figure(y)} ↑.`);

function lackingWords(areas: readonly ScatterArea[], language: Language): readonly string[] {
  const standing = new Set(spotsOf(areas).map(({ name }) => name));
  const lacking = areas.filter(({ name }) => !standing.has(name)).map(({ name }) => name);
  const { strip } = texts[language];
  return lacking.length > 0 ? [strip.without(listed(lacking, language))] : [];
}
