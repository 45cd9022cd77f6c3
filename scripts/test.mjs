// npm test: everything that can be checked. `npm test -- <filter>` runs the tests with that in their path only.

import { installed } from "./lib/install.mjs";
import { onNode24 } from "./lib/node24.mjs";
import { endWithNpm } from "./lib/parent.mjs";
import { say, Trouble } from "./lib/say.mjs";
import { summaryLine } from "./lib/tally.mjs";
import { testRun } from "./lib/test-run.mjs";

const totals = await everything().catch((error) => {
  say(error instanceof Trouble ? error.message : error.stack);
  return { passed: 0, failed: 1, skipped: 0 };
});
process.stdout.write(`${summaryLine(totals)}\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function everything() {
  endWithNpm();
  await onNode24();
  await installed();

  const interruption = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => interruption.abort());
  }
  return testRun(process.argv.slice(2), interruption.signal);
}
