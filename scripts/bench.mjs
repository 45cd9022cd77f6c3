// npm run bench: the benchmarks in tests/bench, against the built product.

import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { built } from "./lib/build.mjs";
import { installed } from "./lib/install.mjs";
import { onNode24 } from "./lib/node24.mjs";
import { inRoot } from "./lib/root.mjs";
import { orSayWhy, Trouble } from "./lib/say.mjs";

await orSayWhy(async () => {
  await onNode24();
  await installed();
  await built();
  const bench = inRoot("tests", "bench", "main.ts");
  if (!existsSync(bench)) throw new Trouble("There are no benchmarks: tests/bench/main.ts is missing.");
  // Node 24 reads TypeScript without a build.
  await import(pathToFileURL(bench).href);
});
