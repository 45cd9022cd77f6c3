import { join } from "node:path";
import { readConfig } from "../platform/config.ts";
import { runCommand } from "./commands/run-command.ts";
import { makeTerminal } from "./commands/terminal.ts";
import { explain } from "./explain.ts";

const terminal = makeTerminal(process.stdout, process.stderr, Date.now);

try {
  process.exitCode = await runCommand({
    words: process.argv.slice(2),
    config: readConfig(process.env),
    root: join(import.meta.dirname, ".."),
    // npm moves to the folder of the project; a file is meant as seen from where the person stood
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    ...terminal,
  });
} catch (error) {
  terminal.clear();
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
