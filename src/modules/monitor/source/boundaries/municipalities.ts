import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { Municipality, Point, Ring } from "../../domain/boundary-map.ts";
import {
  boundariesInMetres,
  boundariesMisshapen,
  boundariesOfOtherYear,
  boundariesTurned,
  boundaryCodeUnknown,
  boundaryTwice,
  boundaryWithoutShape,
} from "../../domain/boundary-refusals.ts";
import { type Collection, collectionIn, type Drawn } from "./collection.ts";

/** The municipalities of a year in a file; refuses what is not them, or not of that year, or not in degrees. */
export function municipalitiesIn(text: string, year: number): readonly Municipality[] {
  const collection = collectionIn(text);
  refuseOtherYear(collection, year);
  const found = new Map<AreaCode, Municipality>();
  for (const drawn of collection.drawn) {
    const municipality = municipalityOf(drawn);
    if (found.has(municipality.code)) throw boundaryTwice(municipality.code);
    found.set(municipality.code, municipality);
  }
  return [...found.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function refuseOtherYear({ drawn, name }: Collection, year: number): void {
  const told = [name?.match(/_(\d{4})$/)?.[1], ...drawn.map(({ properties }) => properties.jrstatcode?.match(/^(\d{4})/)?.[1])];
  const other = told.find((one) => one !== undefined && Number(one) !== year);
  if (other !== undefined) throw boundariesOfOtherYear(Number(other), year);
}

function municipalityOf({ properties, geometry }: Drawn): Municipality {
  const code = properties.statcode.trim();
  if (!/^GM\d{4}$/.test(code)) throw boundaryCodeUnknown(code);
  if (geometry === null) throw boundaryWithoutShape(code);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates.map(listIn);
  const rings = polygons.map((polygon) => polygon.map((ring) => ringOf(ring)));
  if (!rings.some((polygon) => polygon.length > 0)) throw boundaryWithoutShape(code);
  return { code: asId<AreaCode>(code), name: properties.statnaam.trim(), polygons: rings.filter((polygon) => polygon.length > 0) };
}

/** A row of points that ends where it began; a file may leave that last point out. */
function ringOf(ring: unknown): Ring {
  const points = listIn(ring).map(pointOf);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) throw boundariesMisshapen("ring");
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}

function pointOf(point: unknown): Point {
  const [x, y] = listIn(point);
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) throw boundariesMisshapen("point");
  if (Math.abs(x) > 180 || Math.abs(y) > 180) throw boundariesInMetres();
  // The Netherlands lie between 3 and 8 degrees east and between 50 and 54 degrees north.
  if (x >= 50 && x <= 54 && y >= 3 && y <= 8) throw boundariesTurned();
  if (Math.abs(y) > 85) throw boundariesMisshapen("latitude");
  return [x, y];
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw boundariesMisshapen("coordinates");
}
