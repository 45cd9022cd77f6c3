// Replaces a folder as a whole: whoever looks sees the old one or the new one, never half of either.

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} target                              the folder to replace
 * @param {string} scratch                             a folder on the same disk, for this use only; emptied first
 * @param {(folder: string) => Promise<void>} fill     writes the new content into the folder that it gets
 */
export async function replaceFolder(target, scratch, fill) {
  rmSync(scratch, { recursive: true, force: true });
  const fresh = join(scratch, "new");
  mkdirSync(fresh, { recursive: true });

  try {
    await fill(fresh);
    if (existsSync(target)) renameSync(target, join(scratch, "old"));
    renameSync(fresh, target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
