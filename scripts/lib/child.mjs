// Runs another program and waits for it.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { inRoot, root } from "./root.mjs";

/**
 * Runs a program of an installed package under this Node: no shell and no `.cmd` files, so it is the same on Windows.
 *
 * @param {string} name   of the package
 * @param {string} tool   one of its programs
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(name, tool, args, options) {
  const { bin } = JSON.parse(readFileSync(inRoot("node_modules", name, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin[tool];
  return runProgram(process.execPath, [inRoot("node_modules", name, script), ...args], options);
}

/**
 * @typedef {object} RunOptions
 * @property {AbortSignal} [signal]   ends the program
 * @property {boolean} [show]         lets it write to the terminal itself; otherwise its output comes with the answer
 * @property {Record<string, string>} [env]  on top of our own
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 */

/**
 * Never throws: a program that cannot be started has code 127 and the reason as output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(program, args, { show = false, env = {}, ...options } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    ...options,
    // Some tools colour what they write into a file as well.
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), ...env },
    stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });

  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on("error", (error) => {
      // A program that was told to stop still has to end, and says so itself.
      if (error.name !== "AbortError") resolve({ code: 127, output: error.message });
    });
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
