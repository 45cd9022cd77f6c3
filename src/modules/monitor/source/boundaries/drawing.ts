import type { BoundaryArea, Point, Ring } from "../../domain/boundary-map.ts";
import type { Outline } from "./simplified.ts";

/** A number of 13 px fits in a municipality that is at least so wide and high, in units of the map. */
const smallestForNumber = 17;
/** Half the width of that number. */
const halfNumber = 5;

/** A municipality as it is kept: a path with one decimal, each point by its way from the one before. */
export function areaOf({ municipality: { code, name }, polygons }: Outline): BoundaryArea {
  const path = polygons.flatMap((polygon) => polygon.map(pathOf)).join("");
  return { area: code, name, path, middle: middleOf(polygons) };
}

/**
 * Whole tenths are subtracted from whole tenths, so that two neighbours that go along a border from other ends still draw the
 * same one. A ring that encloses nothing at this size is left out.
 */
function pathOf(ring: Ring): string {
  const tenths = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const steps: string[] = [];
  let [atX, atY] = tenths[0] ?? [0, 0];
  const start = `M${decimal(atX)} ${decimal(atY)}`;
  for (const [x, y] of tenths.slice(1, -1)) {
    if (x === atX && y === atY) continue;
    steps.push(`${decimal(x - atX)} ${decimal(y - atY)}`);
    [atX, atY] = [x, y];
  }
  return steps.length < 2 ? "" : `${start}l${shortest(steps.join(" "))}z`;
}

/** Tenths as SVG takes them at their shortest: "1.5", "-.5", "0". */
const decimal = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, "$1.");

/** No space stands before a sign, nor before a point after a number that has one. */
const shortest = (steps: string): string => steps.replaceAll(" -", "-").replace(/(\.\d) (?=\.)/g, "$1");

/** The centre of gravity of the largest part, when a number fits there and it lies inside. */
function middleOf(polygons: Outline["polygons"]): BoundaryArea["middle"] {
  const largest = polygons
    .flatMap(([outer]) => (outer ? [{ outer, area: Math.abs(areaWithin(outer)) }] : []))
    .sort((a, b) => b.area - a.area)[0];
  if (largest === undefined || largest.area === 0) return null;
  const { outer } = largest;
  if (spanOf(outer, 0) < smallestForNumber || spanOf(outer, 1) < smallestForNumber) return null;
  const middle = gravityOf(outer);
  const [x, y] = middle;
  const fits = [-halfNumber, 0, halfNumber].every((beside) => isInside([x + beside, y], outer));
  return fits ? { x: Math.round(middle[0]), y: Math.round(middle[1] + 4) } : null;
}

function spanOf(ring: Ring, axis: 0 | 1): number {
  let [low, high] = [Infinity, -Infinity];
  for (const point of ring) [low, high] = [Math.min(low, point[axis]), Math.max(high, point[axis])];
  return high - low;
}

/** Each side of a ring, from point to point. */
const sidesOf = (ring: Ring): readonly (readonly [Point, Point])[] =>
  ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    return from === undefined ? [] : [[from, to] as const];
  });

/** Negative when the ring goes round the other way. */
const areaWithin = (ring: Ring): number => sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0);

function gravityOf(ring: Ring): Point {
  const six = 6 * areaWithin(ring);
  const along = (axis: 0 | 1) => sidesOf(ring).reduce((sum, [a, b]) => sum + (a[axis] + b[axis]) * (a[0] * b[1] - b[0] * a[1]), 0) / six;
  return [along(0), along(1)];
}

/** Whether a line to the left crosses the ring an odd number of times. */
const isInside = ([x, y]: Point, ring: Ring): boolean =>
  sidesOf(ring).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x > ax + ((y - ay) / (by - ay)) * (bx - ax)).length % 2 === 1;
