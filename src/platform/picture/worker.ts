import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontFiles } from "../paper/press-files.ts";

/** Pixels of the picture for one of the drawing, so that it is sharp on paper and on fine screens. */
const zoom = 2;

/** Built, the drawing machine lies beside this program; in the sources it is where its package is. */
const machine = import.meta.filename.endsWith(".ts")
  ? createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")
  : join(import.meta.dirname, "resvg.wasm");

await initWasm(readFileSync(machine));
const fontBuffers = [...fontFiles()];

parentPort?.on("message", (svg: string) => parentPort?.postMessage(answerTo(svg)));

/** What cannot be drawn says why, and the thread goes on with the next. */
function answerTo(svg: string): { readonly png: Uint8Array } | { readonly problem: string } {
  try {
    const drawn = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Sans 3" }, fitTo: { mode: "zoom", value: zoom } });
    try {
      return { png: drawn.render().asPng() };
    } finally {
      drawn.free();
    }
  } catch (problem) {
    return { problem: String(problem) };
  }
}
