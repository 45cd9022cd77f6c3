// One step of a run that goes on when a step fails.

import { clock, say, Trouble } from "./say.mjs";

/**
 * Takes a step and says how it went and how long it took. After an interruption no step is taken any more.
 *
 * @template Value
 * @param {string} name
 * @param {AbortSignal} signal
 * @param {(signal: AbortSignal) => Promise<Value>} work
 * @returns {Promise<{ ok: true, value: Value } | { ok: false, value: undefined }>}
 */
export async function step(name, signal, work) {
  const taken = clock();
  try {
    signal.throwIfAborted();
    const value = await work(signal);
    say(`ok      ${name} (${taken()})`);
    return { ok: true, value };
  } catch (error) {
    say(`FAILED  ${name} (${taken()})\n${why(error, signal)}\n`);
    return { ok: false, value: undefined };
  }
}

/** @param {unknown} error @param {AbortSignal} signal */
function why(error, signal) {
  if (signal.aborted) return "Interrupted.";
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
