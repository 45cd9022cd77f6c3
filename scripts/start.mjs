// npm start: everything a machine that has never seen the project needs, then the server. npm run dev: the same, again at every change.

import { built } from "./lib/build.mjs";
import { installed } from "./lib/install.mjs";
import { onNode24 } from "./lib/node24.mjs";
import { endWithNpm } from "./lib/parent.mjs";
import { run } from "./lib/run.mjs";
import { orSayWhy } from "./lib/say.mjs";
import { watch } from "./lib/watch.mjs";

await orSayWhy(async () => {
  endWithNpm();
  await onNode24();
  await installed();
  if (process.argv.includes("--watch")) return watch();
  await built();
  await run("main.js");
});
