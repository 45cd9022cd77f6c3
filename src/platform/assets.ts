import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file that pages refer to: its address carries its hash, so it can be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly integrity: string;
}

/** The built files by their own name, such as `main.css`. */
export type Assets = Readonly<Record<string, Asset>>;

/** The list that the build wrote. */
export const readAssets = (dist: string): Assets => JSON.parse(readFileSync(join(dist, "assets.json"), "utf8"));
