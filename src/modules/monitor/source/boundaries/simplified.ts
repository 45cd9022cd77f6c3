import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { Municipality, Point, Ring } from "../../domain/boundary-map.ts";

/** Of the map, in its own units; its height follows. */
export const mapWidth = 420;
const margin = 4;

/** A bend, or a loose island, smaller than this is not drawn: square units, of some 0.4 km² each on a map of the Netherlands. */
const smallest = { bend: 1, island: 0.4 };

/** A municipality as it is drawn. */
export interface Outline {
  readonly municipality: Municipality;
  readonly polygons: readonly (readonly Ring[])[];
}

/** All municipalities on one plane with as few points as the eye needs; a border that two of them share stays one border. */
export function simplified(municipalities: readonly Municipality[]): { readonly outlines: readonly Outline[]; readonly height: number } {
  const { place, height } = planeFor(municipalities);
  const plane = municipalities.map(({ polygons }) => polygons.map((polygon) => polygon.map((ring) => ring.map(place))));
  const few = withFewPoints(plane);
  const outlines = municipalities.map((municipality, index) => {
    const own = few[index] ?? [];
    return { municipality, polygons: own.length > 0 ? own : (plane[index] ?? []) };
  });
  return { outlines, height };
}

/** Mercator, as wide as the map. */
function planeFor(municipalities: readonly Municipality[]): { readonly place: (point: Point) => Point; readonly height: number } {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const { polygons } of municipalities)
    for (const point of polygons.flat(2)) {
      const [x, y] = mercator(point);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.low = Math.min(box.low, y);
      box.high = Math.max(box.high, y);
    }
  const scale = (mapWidth - 2 * margin) / Math.max(box.right - box.left, (box.high - box.low) / 2, Number.EPSILON);
  const place = (point: Point): Point => {
    const [x, y] = mercator(point);
    // To a thousandth, so that neighbours that were written a hair apart meet.
    return [thousandth(margin + (x - box.left) * scale), thousandth(margin + (box.high - y) * scale)];
  };
  return { place, height: Math.ceil(2 * margin + (box.high - box.low) * scale) };
}

const degree = Math.PI / 180;
const mercator = ([longitude, latitude]: Point): Point => [longitude * degree, Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2))];
const thousandth = (length: number): number => Math.round(length * 1000) / 1000;

type Plane = readonly (readonly (readonly Ring[])[])[];

function withFewPoints(plane: Plane): Plane {
  const shapes = { type: "GeometryCollection" as const, geometries: plane.map(shapeOf) };
  // The types of the three libraries disagree on what an object without properties is.
  const whole = presimplify(topology({ shapes }) as Parameters<typeof presimplify>[0]);
  const few = filter(simplify(whole, smallest.bend), filterAttachedWeight(whole, smallest.island));
  const found = few.objects["shapes"];
  return found?.type === "GeometryCollection" ? found.geometries.map((geometry) => ringsOf(feature(few, geometry))) : [];
}

const shapeOf = (polygons: readonly (readonly Ring[])[]) => ({ type: "MultiPolygon" as const, coordinates: mutable(polygons) });

function ringsOf(found: ReturnType<typeof feature>): readonly (readonly Ring[])[] {
  const shape = "geometry" in found ? found.geometry : null;
  return shape?.type === "MultiPolygon" ? shape.coordinates.map((polygon) => polygon.map(ringOf)) : [];
}

/** The library asks for lists that it could change; it works on its own. */
const mutable = (polygons: readonly (readonly Ring[])[]): number[][][][] =>
  polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));

const ringOf = (points: readonly (readonly number[])[]): Ring => points.map(([x = 0, y = 0]) => [x, y]);
