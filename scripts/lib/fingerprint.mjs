// Tells whether anything that the build is made from has changed, without reading a single source file.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One hash over path, size and time of change of every file below the given places.
 *
 * @param {string} folder    the project's folder
 * @param {string[]} places  files and folders in it; one that is missing counts as empty
 */
export function fingerprint(folder, places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesBelow(folder, place)).sort()) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(folder, place) {
  const path = join(folder, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(place, entry.name);
    if (entry.isDirectory()) return filesBelow(folder, inside);
    return isTest(entry.name) ? [] : [inside];
  });
}

/** Tests are not part of the product. @param {string} name */
const isTest = (name) => /\.test\.tsx?$/.test(name);
