// The product runs on Node 24. Where the machine's own Node is older, the npm registry has one: the packages
// `node-<platform>-<architecture>` hold nothing but Node itself.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { inRoot } from "./root.mjs";
import { clock, say, Trouble } from "./say.mjs";

const version = "24.21.0";
const offered = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win-x64"];

/** Comes back only under Node 24 or newer. Under an older Node the script runs again in a child, and ends as the child ends. */
export async function onNode24() {
  const choice = chooseNode(process.versions.node, process.platform, process.arch);
  if (choice.kind === "own") return;
  if (choice.kind === "none") throw new Trouble(choice.why);

  const node = await fetched(choice.name);
  await runAgainWith(node);
}

/**
 * Decides which Node runs the script.
 *
 * @param {string} running   version of the Node that is running now, like "20.20.2"
 * @param {string} platform  as in `process.platform`
 * @param {string} architecture  as in `process.arch`
 * @returns {{ kind: "own" } | { kind: "fetch", name: string } | { kind: "none", why: string }}
 */
export function chooseNode(running, platform, architecture) {
  if (Number.parseInt(running, 10) >= 24) return { kind: "own" };

  const machine = `${platform === "win32" ? "win" : platform}-${architecture}`;
  if (offered.includes(machine)) return { kind: "fetch", name: `node-${machine}` };

  const why = `Spil runs on Node 24 or newer and this is Node ${running}. There is none to fetch for ${machine}: install Node 24 from https://nodejs.org and start again.`;
  return { kind: "none", why };
}

/** @param {string} name */
async function fetched(name) {
  const home = inRoot(".runtime", `${name}-${version}`);
  const node = join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return node;

  await withLock("node24", async () => {
    if (!existsSync(node)) await fetchNode(name, home);
  });
  return node;
}

/**
 * Fetches into a folder of its own and renames, so that a download that breaks off is never taken for a Node.
 *
 * @param {string} name
 * @param {string} home
 */
async function fetchNode(name, home) {
  const taken = clock();
  say(`This is Node ${process.versions.node}. Node 24 is fetched once (about 190 MB) into .runtime/ …`);

  const half = inRoot(".runtime", "half");
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const code = await npm(["install", "--prefix", half, "--no-save", "--no-package-lock", `${name}@${version}`]);
  if (code !== 0) {
    throw new Trouble(
      "Node 24 could not be fetched: npm says why above. Check the connection to the npm registry, or install Node 24 from https://nodejs.org.",
    );
  }

  rmSync(home, { recursive: true, force: true });
  renameSync(join(half, "node_modules", name), home);
  rmSync(half, { recursive: true, force: true });
  say(`Node ${version} is here (${taken()}).`);
}

/**
 * Never comes back: this process ends as the child ends.
 *
 * @param {string} node
 * @returns {Promise<never>}
 */
function runAgainWith(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
    env: withFirstOnPath(dirname(node)),
  });

  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; a second one could read as "do not finish, stop at once".
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }

  return new Promise((_resolve, reject) => {
    child.on("error", () => {
      reject(new Trouble(`The fetched ${node} does not run on this machine: install Node 24 or newer and start again.`));
    });
    child.on("exit", (code, signal) => endAs(code, signal));
  });
}

/** @param {string} folder */
function withFirstOnPath(folder) {
  // Windows spells it Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: `${folder}${delimiter}${process.env[name] ?? ""}` };
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function endAs(code, signal) {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
