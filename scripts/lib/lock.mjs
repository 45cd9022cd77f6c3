// Two starts at once must not install or build over each other: the second waits for the first.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inRoot } from "./root.mjs";
import { say, Trouble } from "./say.mjs";

// Longer than any install. A process number that old has been given to another program.
const longestMs = 10 * 60 * 1000;

/**
 * Does the work while no other process does work of the same name in this folder.
 *
 * @template Answer
 * @param {string} name
 * @param {() => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function withLock(name, work) {
  const file = inRoot(".cache", `${name}.lock`);
  for (let told = false; !taken(file); ) {
    if (abandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say("Another command is preparing the project in this folder; waiting for it …");
    told = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function taken(file) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return false;
    throw new Trouble(`The project has to be prepared first, and its folder cannot be written (${message}).`);
  }
}

/** @param {string} file */
function abandoned(file) {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    const ageMs = Date.now() - statSync(file).mtimeMs;
    // Empty: its holder is between making the file and writing in it. Our own number: left by an earlier life in a container.
    if (holder === 0) return ageMs > 1000;
    return holder === process.pid || ageMs > longestMs || !alive(holder);
  } catch {
    // Gone between two looks.
    return false;
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
