// npm run dev: builds and starts again when a source changes. While a build fails, the old server goes on.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { built } from "./build.mjs";
import { nowAndOnChange } from "./changes.mjs";
import { inRoot } from "./root.mjs";
import { say, Trouble } from "./say.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** Goes on until it is stopped. */
export function watch() {
  /** @type {ChildProcess | undefined} */
  let server;

  nowAndOnChange(["src", "migrations"], async () => {
    const outcome = await attempt();
    if (outcome === "failed" || (outcome === "nothing new" && server)) return;
    await stopped(server);
    server = start();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, async () => {
      await stopped(server);
      process.exit(0);
    });
  }
  say("Watching src/ and migrations/ for changes; Ctrl-C stops.");
}

async function attempt() {
  try {
    return (await built()) ? "built" : "nothing new";
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(`${error.message} Waiting for the next change.`);
    return "failed";
  }
}

/** @param {ChildProcess | undefined} server */
async function stopped(server) {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}

/** With source maps, which cost a start too much time elsewhere: errors name the lines of src/. */
const start = () => spawn(process.execPath, ["--enable-source-maps", inRoot("dist", "main.js")], { stdio: "inherit" });
