import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { makeLog } from "../platform/log.ts";
import { explain } from "./explain.ts";
import { serve } from "./serve.ts";

/** Starts the product with the settings of the environment; `dist` is the folder with the built files. */
export async function start(dist: string): Promise<void> {
  try {
    const config = readConfig(process.env);
    await serve({ config, dist, root: join(dist, ".."), log: makeLog(config.logLevel), say: (line) => process.stdout.write(`${line}\n`) });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
