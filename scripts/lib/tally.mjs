// From what happened to the last line of `npm test`. A run without a trustworthy report is a failure, never a silence.

import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport  what we read of Vitest's JSON, per file */

/** @param {Totals} totals */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Adds up what Vitest says. Whatever is wrong besides a failed test (a file that does not load, an error outside
 * every test, no report, no tests) counts as one failure, with a sentence.
 *
 * @param {unknown} report   Vitest's JSON report; anything else when it wrote none or half of one
 * @param {number} exitCode  of Vitest
 * @returns {Totals & { remarks: string[] }}
 */
export function tally(report, exitCode) {
  const files = filesIn(report);
  if (!files) return { ...none, failed: 1, remarks: [`Vitest ended with code ${exitCode} and left no readable report.`] };

  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  const broken = files.filter(isBroken).length;
  const totals = { passed, failed: failed + broken, skipped: statuses.length - passed - failed };

  const remarks = broken > 0 ? [`${broken} test file(s) could not be run; each counts as one failed.`] : [];
  if (passed + totals.failed === 0) {
    return { ...totals, failed: 1, remarks: ["Vitest ran no test at all; that counts as one failed."] };
  }
  if (exitCode !== 0 && totals.failed === 0) {
    return {
      ...totals,
      failed: 1,
      remarks: [`Vitest ended with code ${exitCode} although no test failed; its reason stands above.`],
    };
  }
  return { ...totals, remarks };
}

/** The parsed file, or undefined where there is none or only part of one. @param {string} file @returns {unknown} */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Totals[]} all @returns {Totals} */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );
}

const none = { passed: 0, failed: 0, skipped: 0 };

/** A file that failed while none of its tests did: it does not load, or breaks around its tests. @param {FileReport} file */
const isBroken = (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");

/** @param {unknown} report @returns {FileReport[] | undefined} */
function filesIn(report) {
  const files = /** @type {{ testResults?: FileReport[] } | undefined} */ (report)?.testResults;
  if (!Array.isArray(files) || !files.every((file) => Array.isArray(file?.assertionResults))) return undefined;
  return files;
}
