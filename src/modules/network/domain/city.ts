import type { CityId } from "../../../lib/ids.ts";
import type { Identifier } from "./organisation.ts";

/** A place in the tile map, counted from 0 at the top left. */
export interface Tile {
  readonly row: number;
  readonly column: number;
}

/** A region by name and code. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** A city as the network knows it. */
export interface City {
  readonly id: CityId;
  readonly name: string;
  /** The name as it is sorted. */
  readonly sortName: string;
  readonly slug: string;
  readonly province: Region;
  readonly labourMarketRegion: Region;
  /** Degrees north, WGS 84. */
  readonly latitude: number;
  /** Degrees east, WGS 84. */
  readonly longitude: number;
  /** Square kilometres of land. */
  readonly landAreaKm2: number;
  readonly tile: Tile;
  readonly source: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** How many people lived in a city on 1 January of a year. */
export interface Population {
  readonly year: number;
  readonly inhabitants: number;
  readonly source: string;
}

/** A city with its residents per year, and how registers know it. */
export interface FullCity extends City {
  readonly population: readonly Population[];
  readonly identifiers: readonly Identifier[];
  /** Where its numbers in registers are told. */
  readonly identifierSources: readonly string[];
}
