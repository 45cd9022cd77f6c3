import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fonts from "./fonts.json" with { type: "json" };

/** In the built product the files lie in a folder beside the program (scripts/lib/paper-files.mjs puts them there). */
const built = join(import.meta.dirname, "paper");

/** The folder of the template: all that a template may read. */
export const pressFolder = existsSync(built) ? built : import.meta.dirname;

/** The template, as Typst reads it. */
export const template = (): string => readFileSync(join(pressFolder, "paper.typ"), "utf8");

/** The upright, the italic and the semibold letters. */
export const fontFiles = (): readonly Buffer[] => fonts.map((face) => readFileSync(fontFile(face)));

const fontFile = (face: string): string => {
  const name = `SourceSans3_${face}.ttf`;
  const packaged = `@expo-google-fonts/source-sans-3/${face}/${name}`;
  return pressFolder === built ? join(built, name) : createRequire(import.meta.url).resolve(packaged);
};
