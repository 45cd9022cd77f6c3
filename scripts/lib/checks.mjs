// What `npm test` checks without running a line of the product.

import { runTool } from "./child.mjs";
import { Trouble } from "./say.mjs";

/** @typedef {{ name: string, work: (signal: AbortSignal) => Promise<void> }} Check */

// Biome does not look whether it writes to a terminal.
const colours = process.stdout.isTTY ? "--colors=force" : "--colors=off";

/** @type {Check[]} */
export const checks = [
  { name: "types", work: (signal) => passes("typescript-native", "tsc", ["-p", "."], signal) },
  { name: "lint and format", work: (signal) => passes("@biomejs/biome", "biome", ["ci", colours, "."], signal) },
  {
    name: "import boundaries",
    work: (signal) => passes("dependency-cruiser", "depcruise", ["--config", ".dependency-cruiser.cjs", "src", "migrations"], signal),
  },
  { name: "dead code", work: (signal) => passes("knip", "knip", [], signal) },
];

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @param {AbortSignal} signal
 */
async function passes(name, tool, args, signal) {
  const { code, output } = await runTool(name, tool, args, { signal });
  if (code !== 0) throw new Trouble(output.trim() || `${tool} ended with code ${code} and said nothing.`);
}
