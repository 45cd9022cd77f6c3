import type { Language } from "../../lib/language.ts";
import { ChartFrame, type SaidSign } from "./chart-frame.tsx";
import { type ChartMeasure, type ChartPoint, figuresOf, hasFigure } from "./chart-point.ts";
import { ClassKey, classWords } from "./class-key.tsx";
import { type Breaks, classOf, quantileBreaks, type ValueClass } from "./classes.ts";
import { type Writing, writingOf } from "./numerals.ts";
import { texts } from "./texts.ts";

/** An area with its outline, already projected and simplified. */
export interface MapArea {
  readonly name: string;
  /** Null when there is no page about it. */
  readonly href: string | null;
  readonly path: string;
  /** Where the number of its class stands; null when the area is too small for it. */
  readonly middle: { readonly x: number; readonly y: number } | null;
  readonly point: ChartPoint;
  /** The one that the page is about; it is outlined. */
  readonly isChosen?: boolean;
}

interface Props {
  /** Of this map on its page: its hatching is called by it. */
  readonly id: string;
  readonly measure: ChartMeasure;
  readonly areas: readonly MapArea[];
  /** What lies around them, drawn without colour: a path. */
  readonly ground?: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Borders of the classes; five with as many areas each when none are given. */
  readonly breaks?: Breaks;
  readonly language: Language;
}

/** Areas in at most five shades, with the number of the class in each; areas without a figure are hatched. */
export function ChoroplethMap({ id, measure, areas, ground = "", size, breaks, language }: Props) {
  const figures = areas.map(({ point }) => (hasFigure(point) ? point.value : null));
  const borders = breaks ?? quantileBreaks(figuresOf(areas.map(({ point }) => point)));
  const writing = writingOf(measure, figuresOf(areas.map(({ point }) => point)), language);
  const key = { figures, breaks: borders, writing, language, counted: "municipalities" as const };
  return (
    <ChartFrame
      title={measure.title}
      unit={writing.unit}
      language={language}
      notes={ground === "" ? [] : [texts[language].map.ground]}
      signs={looseSigns(
        areas.map(({ point }) => point),
        language,
      )}
    >
      <svg
        class="class-map"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={`${measure.title}, ${writing.unit}. ${classWords(key)}`}
      >
        <defs>
          <pattern id={`${id}-hatch`} x="0" y="0" width="6" height="6" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M-1 7L7 -1" />
          </pattern>
        </defs>
        {ground !== "" && <path class="ground" d={ground} />}
        {areas.map((area) => (
          <ShadedArea area={area} hatch={`url(#${id}-hatch)`} breaks={borders} writing={writing} language={language} />
        ))}
      </svg>
      <ClassKey {...key} />
    </ChartFrame>
  );
}

interface ShadedAreaProps {
  readonly area: MapArea;
  readonly hatch: string;
  readonly breaks: Breaks;
  readonly writing: Writing;
  readonly language: Language;
}

function ShadedArea({ area, hatch, breaks, writing, language }: ShadedAreaProps) {
  const { name, href, point, isChosen } = area;
  const inside = (
    <>
      <title>{`${name}: ${areaWords(point, breaks, writing, language)}`}</title>
      <AreaShape area={area} hatch={hatch} valueClass={hasFigure(point) ? classOf(point.value, breaks) : null} />
    </>
  );
  const current = isChosen ? "true" : undefined;
  return href === null ? (
    <g>{inside}</g>
  ) : (
    <a href={href} aria-current={current}>
      {inside}
    </a>
  );
}

interface ShapeProps {
  readonly area: MapArea;
  readonly hatch: string;
  readonly valueClass: ValueClass | null;
}

function AreaShape({ area: { path, middle, point }, hatch, valueClass }: ShapeProps) {
  if (valueClass === null) return <path d={path} fill={hatch} />;
  return (
    <>
      <path class={`level-${valueClass}${isLoose(point) ? " area--loose" : ""}`} d={path} />
      {middle && (
        <text class={`tile__mark on-${valueClass}`} x={middle.x} y={middle.y} aria-hidden="true">
          {valueClass + 1}
        </text>
      )}
    </>
  );
}

/** What an area of a map says: its figure with its class, or why there is none. */
export function areaWords(point: ChartPoint, breaks: Breaks, writing: Writing, language: Language): string {
  const { map, noFigureBecause, reasonUnknown, status } = texts[language];
  const valueClass = hasFigure(point) ? classOf(point.value, breaks) : null;
  return hasFigure(point) && valueClass !== null
    ? [map.figure(writing.figure(point.value), valueClass + 1), status[point.status]].filter((part) => part !== "").join(", ")
    : noFigureBecause(point.missing ?? reasonUnknown);
}

/** Whether the figure of an area may still change. */
export const isLoose = (point: ChartPoint): boolean =>
  hasFigure(point) && (point.status === "provisional" || point.status === "estimated" || point.status === "forecast");

/** The sign of figures that may still change, where there are any. */
export const looseSigns = (points: readonly ChartPoint[], language: Language): readonly SaidSign[] =>
  points.some(isLoose) ? [{ sign: "open-bar", says: texts[language].signs.openBar }] : [];
