// Tells when something below a folder changes.

import { existsSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./root.mjs";

// An editor that saves several files, or one in several steps, makes one change.
const settleMs = 80;

/**
 * Acts at once and again after every change, one act at a time; a change during an act leads to another.
 *
 * @param {string[]} places  folders of the project
 * @param {() => Promise<void>} act
 */
export function nowAndOnChange(places, act) {
  let turn = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  /** @type {import("node:fs").FSWatcher[]} */
  let watches = [];

  // One watch per folder: on Linux, watching a tree loses sight of a file that an editor replaces instead of writes.
  const watchAll = () => {
    for (const one of watches) one.close();
    watches = places.flatMap((place) => foldersIn(inRoot(place))).map((folder) => watch(folder, soon).on("error", soon));
  };
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      // Folders come and go.
      watchAll();
      turn = turn.then(act);
    }, settleMs);
  };

  soon();
}

/** The folder and all below it. @param {string} folder @returns {string[]} */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap((entry) => foldersIn(join(folder, entry.name)))];
}
