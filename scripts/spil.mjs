// npm run spil -- <command>: the command line, with the same preparation as the server.

import { built } from "./lib/build.mjs";
import { installed } from "./lib/install.mjs";
import { onNode24 } from "./lib/node24.mjs";
import { run } from "./lib/run.mjs";
import { orSayWhy } from "./lib/say.mjs";

await orSayWhy(async () => {
  await onNode24();
  await installed();
  await built();
  await run("cli.js");
});
