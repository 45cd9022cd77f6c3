/** The borders of municipalities, as they are drawn. */
export interface BoundaryTables {
  /** A map of a year. */
  boundary_map: {
    /** Of the borders: those of 1 January. @class public */
    year: number;
    /** In units of the map. @class public */
    width: number;
    /** In units of the map. @class public */
    height: number;
    /** Name of the file that it was read from. @class public */
    file: string;
    /** SHA-256 of that file, so that the same is not kept twice. @class public */
    file_hash: string;
    /** Who made the borders, in the words of whoever brought them; null when not told. @class public */
    source: string | null;
    /** When it was read, UTC. @class public */
    read_at: string;
  };
  /** A municipality on such a map. */
  boundary_area: {
    /** Of the map. @class public */
    year: number;
    /** Code of the municipality. @class public */
    area: string;
    /** What it was called. @class public */
    name: string;
    /** Its outline as an SVG path in units of the map. @class public */
    path: string;
    /** Where a number fits, from the left; null when the municipality is too small for one. @class public */
    middle_x: number | null;
    /** The same, from the top. @class public */
    middle_y: number | null;
  };
}
