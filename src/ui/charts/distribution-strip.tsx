import type { Language } from "../../lib/language.ts";
import { medianOf } from "../../lib/median.ts";
import type { AreaFigure } from "./area-figure.ts";
import { type Axis, axisFor, shareOn, showsZero } from "./axis.ts";
import { ChartFrame, type SaidSign } from "./chart-frame.tsx";
import { type ChartMeasure, type FiguredPoint, hasFigure } from "./chart-point.ts";
import { listed } from "./listed.ts";
import { type Writing, writingOf } from "./numerals.ts";
import { anchorAt, pixels, shareOfWidth } from "./plot.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly measure: ChartMeasure;
  readonly areas: readonly AreaFigure[];
  readonly language: Language;
}

/** An area that has a figure. */
type Figured = AreaFigure & { readonly point: FiguredPoint };

const size = { height: 172, names: 16, middle: 86, axis: 146, ticks: 164, radius: 4.5 } as const;
/** The narrowest plot for which dots are kept from lying on each other, in pixels. */
const narrowest = 300;

/** All areas as dots on one axis, with the chosen ones named: where they stand, without a ranking. */
export function DistributionStrip({ measure, areas, language }: Props) {
  const figured = areas.filter((area): area is Figured => hasFigure(area.point));
  const figures = figured.map(({ point }) => point.value);
  const axis = axisFor(figures, 4);
  const writing = writingOf(measure, [axis.low, axis.high], language);
  const median = medianOf(figures);
  const notes = figures.length === 0 ? [texts[language].nothing] : showsZero(axis) ? [] : [texts[language].notFromZero];
  return (
    <ChartFrame title={measure.title} unit={writing.unit} language={language} signs={signsOf(figured, language)} notes={notes}>
      <svg class="chart__plot chart__plot--inset" width="100%" height={figures.length === 0 ? 1 : size.height} role="img">
        <title>{`${measure.title}, ${writing.unit}`}</title>
        <desc>{described(areas, figured, writing, language)}</desc>
        {figures.length > 0 && <StripAxis axis={axis} writing={writing} />}
        {median !== null && <Median share={shareOn(axis, median)} words={texts[language].strip.middle(writing.figure(median))} />}
        <Dots areas={figured} axis={axis} />
        <Names areas={figured.filter(({ role }) => role === "chosen")} axis={axis} writing={writing} />
      </svg>
    </ChartFrame>
  );
}

const StripAxis = ({ axis, writing }: { readonly axis: Axis; readonly writing: Writing }) => (
  <>
    <line class="chart__grid chart__grid--zero" x1="0" x2="100%" y1={size.axis} y2={size.axis} />
    {axis.ticks.map((tick) => {
      const x = shareOfWidth(shareOn(axis, tick));
      return (
        <>
          <line class="chart__grid chart__grid--zero" x1={x} x2={x} y1={size.axis} y2={size.axis + 4} />
          <text class="chart__tick" x={x} y={size.ticks + 4} text-anchor={anchorAt(shareOn(axis, tick), 0.03)}>
            {writing.tick(tick, axis)}
          </text>
        </>
      );
    })}
  </>
);

function Median({ share, words }: { readonly share: number; readonly words: string }) {
  const x = shareOfWidth(share);
  return (
    <>
      <line class="chart__middle" x1={x} x2={x} y1={size.middle - 38} y2={size.axis - 21} />
      <text class="chart__quiet" x={x} y={size.axis - 8} text-anchor={anchorAt(share)}>
        {words}
      </text>
    </>
  );
}

/** The chosen ones last and so on top. */
function Dots({ areas, axis }: { readonly areas: readonly Figured[]; readonly axis: Axis }) {
  const dots = stacked(areas, axis).toSorted((a, b) => rank[a.area.role] - rank[b.area.role]);
  return (
    <>
      {dots.map(({ area, x, y }) => (
        <circle class={spotClass[area.role]} cx={shareOfWidth(x)} cy={pixels(y)} r={area.role === "chosen" ? 6 : size.radius}>
          <title>{area.name}</title>
        </circle>
      ))}
    </>
  );
}

const rank = { other: 0, peer: 1, chosen: 2 } as const;
const spotClass = { other: "chart__spot", peer: "chart__spot chart__spot--peer", chosen: "chart__spot chart__spot--chosen" } as const;

/** Dots that would cover each other stand above and below each other, up to three rows either way; the chosen stay on the middle. */
function stacked(areas: readonly Figured[], axis: Axis) {
  const placed: { readonly area: Figured; readonly x: number; readonly y: number }[] = [];
  const reach = (size.radius * 2 + 1) / narrowest;
  for (const area of areas.toSorted((a, b) => rank[b.role] - rank[a.role] || a.point.value - b.point.value)) {
    const x = shareOn(axis, area.point.value);
    const near = new Set(placed.filter((other) => Math.abs(other.x - x) < reach).map(({ y }) => y));
    const free = area.role === "chosen" ? size.middle : (rows.find((y) => !near.has(y)) ?? size.middle);
    placed.push({ area, x, y: free });
  }
  return placed;
}

const rowHeight = 11;
const rows = [0, -1, 1, -2, 2, -3, 3].map((row) => size.middle + row * rowHeight);

/** Names above the dots, each on a line of its own when there are several. */
const Names = ({ areas, axis, writing }: { readonly areas: readonly Figured[]; readonly axis: Axis; readonly writing: Writing }) => (
  <>
    {areas.slice(0, mostNames).map(({ name, point }, index) => {
      const share = shareOn(axis, point.value);
      const x = shareOfWidth(share);
      const y = size.names + index * 17;
      return (
        <>
          <line class="chart__tie" x1={x} x2={x} y1={y + 4} y2={size.middle - 7} />
          <text class="chart__name" x={x} y={y} text-anchor={anchorAt(share)}>
            {`${name} ${writing.figure(point.value)}`}
          </text>
        </>
      );
    })}
  </>
);

const mostNames = 2;

function signsOf(areas: readonly Figured[], language: Language): readonly SaidSign[] {
  const roles = new Set(areas.map(({ role }) => role));
  return (["peer", "other"] as const).flatMap((sign) => (roles.has(sign) ? [{ sign, says: texts[language].signs[sign] }] : []));
}

function described(areas: readonly AreaFigure[], figured: readonly Figured[], { figure }: Writing, language: Language): string {
  const { strip, nothing } = texts[language];
  const figures = figured.map(({ point }) => point.value);
  const median = medianOf(figures);
  if (median === null) return nothing;
  const peers = figured.filter(({ role }) => role === "peer").map(({ name }) => name);
  const without = areas.filter(({ point }) => !hasFigure(point)).map(({ name }) => name);
  const chosen = figured.filter(({ role }) => role === "chosen");
  return [
    strip.described(figures.length, figure(Math.min(...figures)), figure(Math.max(...figures))),
    `${strip.middle(figure(median))}.`,
    ...chosen.map(({ name, point: { value } }) =>
      strip.chosen(name, figure(value), figures.filter((other) => other < value).length, figures.filter((other) => other > value).length),
    ),
    ...(peers.length > 0 ? [strip.peers(listed(peers, language))] : []),
    ...(without.length > 0 ? [strip.without(listed(without, language))] : []),
  ].join(" ");
}
