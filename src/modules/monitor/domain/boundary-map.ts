import type { AreaCode } from "../../../lib/ids.ts";

/** The borders of a municipality as they are drawn: in units of the map that it stands on. */
export interface BoundaryArea {
  readonly area: AreaCode;
  readonly name: string;
  /** The outline, inner borders too: an SVG path to be filled by the rule evenodd. */
  readonly path: string;
  /** Where a number fits; null when the municipality is too small for one. */
  readonly middle: { readonly x: number; readonly y: number } | null;
}

/** Where the borders of a map come from. */
export interface BoundaryOrigin {
  readonly year: number;
  readonly file: string;
  /** Of the file, so that the same file is not kept twice. */
  readonly fileHash: string;
  /** Who made the borders, in the words of whoever brought them; null when not told. */
  readonly source: string | null;
  readonly readAt: Date;
}

/** The borders of municipalities in a year, simplified together so that neighbours keep the same border. */
export interface BoundaryMap extends BoundaryOrigin {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly BoundaryArea[];
}

/** A municipality with its borders in degrees (WGS 84): polygons, each an outer ring and its holes, each a closed row of points. */
export interface Municipality {
  readonly code: AreaCode;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

export type Point = readonly [number, number];
export type Ring = readonly Point[];
