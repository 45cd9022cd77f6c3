import { Refusal } from "../../../lib/refusal.ts";

/** There is no file here that can be read. */
export const boundaryFileUnreadable = (file: string) => new Refusal("not-found", "monitor.boundary-file-unreadable", { file });

/** The file is larger than any with borders of municipalities. */
export const boundaryFileTooLarge = (file: string, mostBytes: number) =>
  new Refusal("invalid", "monitor.boundary-file-too-large", { file, mostBytes });

/** The file is not the JSON of a map. */
export const boundariesMisshapen = (what: string) => new Refusal("invalid", "monitor.boundaries-misshapen", { what });

/** The map has no municipalities. */
export const boundariesEmpty = () => new Refusal("invalid", "monitor.boundaries-empty");

/** The file says itself that it is not the whole map. */
export const boundariesIncomplete = (found: number, of: number) => new Refusal("invalid", "monitor.boundaries-incomplete", { found, of });

/** The points are in metres of RD New (EPSG:28992), or anything else but degrees. */
export const boundariesInMetres = () => new Refusal("invalid", "monitor.boundaries-in-metres");

/** The points have their latitude first. */
export const boundariesTurned = () => new Refusal("invalid", "monitor.boundaries-turned");

/** The map is of another year than was said. */
export const boundariesOfOtherYear = (found: number, wanted: number) =>
  new Refusal("conflict", "monitor.boundaries-of-other-year", { found, wanted });

/** The map has areas that are no municipalities. */
export const boundaryCodeUnknown = (code: string) => new Refusal("invalid", "monitor.boundary-code-unknown", { code });

/** The same municipality came twice. */
export const boundaryTwice = (code: string) => new Refusal("conflict", "monitor.boundary-twice", { code });

/** A municipality has no borders, or its borders enclose nothing. */
export const boundaryWithoutShape = (code: string) => new Refusal("invalid", "monitor.boundary-without-shape", { code });
