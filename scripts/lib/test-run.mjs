// The run behind `npm test`: every step is taken, also after one that failed, and everything that was made for it is taken away.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./build.mjs";
import { checks } from "./checks.mjs";
import { runTool } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { findPostgres } from "./postgres.mjs";
import { inRoot } from "./root.mjs";
import { say } from "./say.mjs";
import { step } from "./step.mjs";
import { readReport, sum, tally } from "./tally.mjs";
import { makeTestDatabase } from "./test-database.mjs";

/** @typedef {import("./tally.mjs").Totals} Totals */
/** @typedef {() => Promise<void>} CleanUp */

/**
 * @param {string[]} filters    handed to Vitest; with any, the checks before it are left out
 * @param {AbortSignal} signal  ends the run early, in order
 * @returns {Promise<Totals>}
 */
export async function testRun(filters, signal) {
  /** @type {CleanUp[]} */
  const cleanUps = [];
  try {
    if (filters.length > 0) say("With a filter only the tests run: types, lint, import boundaries and dead code are left out.");
    const chosen = filters.length > 0 ? [] : checks;
    const checked = await Promise.all(chosen.map(({ name, work }) => step(name, signal, work)));
    const build = await step("build", signal, built);
    const postgres = await step("PostgreSQL", signal, () => postgresFor(cleanUps));
    const chromium = await step("Chromium", signal, findChromium);

    const found = {
      ...(postgres.ok && { SPIL_TEST_POSTGRES: postgres.value }),
      ...(chromium.ok && { SPIL_TEST_CHROMIUM: chromium.value }),
      TMPDIR: roomFor(cleanUps),
    };
    const tested = await vitest(filters, found, signal);
    return sum([...[...checked, build].map(countOne), ...[postgres, chromium].map(countFailure), tested]);
  } finally {
    // Also after an interruption, hence a signal of its own.
    await step("cleaning up", new AbortController().signal, () => inTurn(cleanUps.reverse()));
  }
}

/** @param {CleanUp[]} cleanUps @returns {Promise<string>} the address of the database of this run */
async function postgresFor(cleanUps) {
  const server = await findPostgres();
  cleanUps.push(server.stop);
  const database = await makeTestDatabase(server.url);
  cleanUps.push(database.drop);
  say(`PostgreSQL is ${server.how}`);
  return database.url;
}

/** Where tests put what they need for a moment, also those that are killed. @param {CleanUp[]} cleanUps @returns {string} */
function roomFor(cleanUps) {
  const room = mkdtempSync(join(tmpdir(), "spil-test-"));
  cleanUps.push(async () => rmSync(room, { recursive: true, force: true }));
  return room;
}

/** @param {string[]} filters @param {Record<string, string>} env @param {AbortSignal} signal @returns {Promise<Totals>} */
async function vitest(filters, env, signal) {
  if (signal.aborted) return { passed: 0, failed: 1, skipped: 0 };
  const file = inRoot(".cache", "vitest.json");
  mkdirSync(inRoot(".cache"), { recursive: true });
  rmSync(file, { force: true });

  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runTool("vitest", "vitest", ["run", ...reporters, ...filters], { signal, env, show: true });
  const { remarks, ...totals } = tally(readReport(file), code);
  for (const remark of remarks) say(remark);
  return totals;
}

/** One that fails does not keep the rest from being tried. @param {CleanUp[]} cleanUps */
async function inTurn([first, ...rest]) {
  if (first === undefined) return;
  try {
    await first();
  } finally {
    await inTurn(rest);
  }
}

/** @param {{ ok: boolean }} step @returns {Totals} */
const countOne = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** What the tests need is not itself a test, but its absence is a failure. @param {{ ok: boolean }} step @returns {Totals} */
const countFailure = ({ ok }) => ({ passed: 0, failed: ok ? 0 : 1, skipped: 0 });
