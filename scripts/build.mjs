// npm run build: dist/, when it is not there or older than the sources.

import { built } from "./lib/build.mjs";
import { installed } from "./lib/install.mjs";
import { onNode24 } from "./lib/node24.mjs";
import { orSayWhy } from "./lib/say.mjs";

await orSayWhy(async () => {
  await onNode24();
  await installed();
  await built();
});
