import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontFiles } from "../paper/press-files.ts";

/** Pixels of the picture for one of the drawing, so that it is sharp on paper and on fine screens. */
const zoom = 2;

/** Built, the drawing machine lies beside this program; in the sources it is where its package is. */
const machine = import.meta.filename.endsWith(".ts")
  ? createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")
  : join(import.meta.dirname, "resvg.wasm");

await initWasm(readFileSync(machine));
const svg: string = workerData;
const drawn = new Resvg(svg, {
  font: { fontBuffers: [...fontFiles()], defaultFontFamily: "Source Sans 3" },
  fitTo: { mode: "zoom", value: zoom },
});
parentPort?.postMessage(drawn.render().asPng());
