import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { makeLog } from "../platform/log.ts";
import { explain } from "./explain.ts";
import { serve } from "./serve.ts";

/** The built files stand beside this one. */
const dist = import.meta.dirname;

try {
  const config = readConfig(process.env);
  await serve({ config, dist, root: join(dist, ".."), log: makeLog(config.logLevel), say: (line) => process.stdout.write(`${line}\n`) });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
