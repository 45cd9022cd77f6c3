import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { runCommand } from "./commands/run-command.ts";
import { explain } from "./explain.ts";

try {
  process.exitCode = await runCommand({
    words: process.argv.slice(2),
    config: readConfig(process.env),
    root: join(import.meta.dirname, ".."),
    // npm moves to the folder of the project; a file is meant as seen from where the person stood
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
