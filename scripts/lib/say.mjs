// What the scripts tell the person who started them. Always on stderr: stdout belongs to the answer of a command.

import { performance } from "node:perf_hooks";

/** Something the person can act on. Shown as its sentence only; anything else that is thrown is a bug and keeps its stack. */
export class Trouble extends Error {}

/**
 * Runs a script and ends with code 1 and a sentence when it meets trouble.
 *
 * @param {() => Promise<void>} work
 */
export async function orSayWhy(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Starts a clock; the answer says in words how long it has been running.
 *
 * @returns {() => string}
 */
export function clock() {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
