import { geoMercator, geoPath } from "d3-geo";
import netherlands from "./netherlands.json" with { type: "json" };

/** A city on the geographic map. */
export interface Dot {
  readonly name: string;
  readonly href: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Decides the size of the dot: its area follows the value. */
  readonly value: number;
  readonly says: string;
  /** How strongly the dot is filled, null when nothing is known; every dot is filled alike when it is not said. */
  readonly level?: 0 | 1 | 2 | 3 | 4 | null;
  /** The one that the page is about: outlined. */
  readonly isChosen?: boolean;
  /** What it shows may still change: its border is broken. */
  readonly isLoose?: boolean;
}

const width = 420;
const height = 500;
const largestRadius = 15;
const smallestRadius = 4;

const country = { type: "MultiPolygon", coordinates: netherlands.coordinates as [number, number][][][] } as const;
const projection = geoMercator().fitExtent(
  [
    [10, 10],
    [width - 10, height - 10],
  ],
  country,
);
const outline = geoPath(projection).digits(1)(country) ?? "";

/** The cities where they lie, the larger the value the larger the dot. The same content stands in a list beside it. */
export function DotMap({
  dots,
  title,
  description,
}: {
  readonly dots: readonly Dot[];
  readonly title: string;
  readonly description: string;
}) {
  const largest = Math.max(1, ...dots.map((dot) => dot.value));
  const bigFirst = [...dots].sort((a, b) => b.value - a.value);
  return (
    <svg class="dot-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`${title}. ${description}`}>
      <path class="land" d={outline} />
      {bigFirst.map((dot) => {
        const [x, y] = projection([dot.longitude, dot.latitude]) ?? [0, 0];
        const radius = Math.max(smallestRadius, largestRadius * Math.sqrt(dot.value / largest));
        return (
          <a href={dot.href} aria-current={dot.isChosen ? "true" : undefined}>
            <title>{`${dot.name}: ${dot.says}`}</title>
            <circle class={dotClass(dot)} cx={x.toFixed(1)} cy={y.toFixed(1)} r={radius.toFixed(1)} />
          </a>
        );
      })}
    </svg>
  );
}

const dotClass = ({ level, isChosen, isLoose }: Dot): string => {
  const marks = [...(isLoose ? ["classed-dot--loose"] : []), ...(isChosen ? ["classed-dot--chosen"] : [])];
  const plain = level === undefined ? "dot" : level === null ? "classed-dot classed-dot--unknown" : `classed-dot level-${level}`;
  return [plain, ...marks].join(" ");
};
