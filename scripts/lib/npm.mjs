// Calls npm, under the Node that is running now.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./root.mjs";

// No script of any package is run, and npm asks the registry for nothing but the packages.
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];

/**
 * Runs npm in the project's folder and answers with its exit code. What npm has to say goes to stderr.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function npm([command = "", ...args]) {
  const all = [command, ...quiet, ...args];
  const script = npmScript();
  const child = script
    ? spawn(process.execPath, [script, ...all], { cwd: root, stdio: ["ignore", 2, 2] })
    : // npm is a batch file on Windows, which only a shell can run.
      spawn("npm", all, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });

  return new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** npm's own script, so that it needs neither the PATH nor a shell: the npm that called us, else the one beside this Node. */
function npmScript() {
  const caller = process.env.npm_execpath;
  const beside = dirname(process.execPath);
  const places = [
    ...(caller && basename(caller) === "npm-cli.js" ? [caller] : []),
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  return places.find((place) => existsSync(place));
}
