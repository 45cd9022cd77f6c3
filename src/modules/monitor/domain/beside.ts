import type { AreaCode } from "../../../lib/ids.ts";
import type { Line } from "./line.ts";

/** A city with its line, as it stands in lists and pictures. */
export interface CityLine {
  readonly area: AreaCode;
  readonly name: string;
  readonly slug: string;
  readonly line: Line;
  readonly place: CityPlace;
}

/** Where a city stands on the map of tiles, and where it lies. */
export interface CityPlace {
  readonly row: number;
  readonly column: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A city that another is held beside, and how much they resemble each other. */
export interface SimilarCity extends CityLine {
  /** See docs/methods/similar-cities.md; smaller is more alike. Null when the two cannot be placed beside each other. */
  readonly distance: number | null;
}
