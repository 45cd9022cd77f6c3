// Runs a built program in this process: a second process would cost a second start.

import * as modules from "node:module";
import { pathToFileURL } from "node:url";
import { inRoot } from "./root.mjs";

/** @param {"main.js" | "cli.js"} program */
export async function run(program) {
  // Keeps the compiled form of the bundle, so that the next start does not compile it again.
  modules.enableCompileCache(inRoot(".cache", "compiled"));
  await import(pathToFileURL(inRoot("dist", program)).href);
}
