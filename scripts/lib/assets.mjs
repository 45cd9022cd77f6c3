// The list from which pages take the address of a style, script or font: its name carries a hash, so it may be cached for ever.

import { createHash } from "node:crypto";
import { posix, sep } from "node:path";
import { inRoot } from "./root.mjs";

/** @typedef {{ path: string, integrity: string, bytes: number }} Asset */

/**
 * @param {{ metafile: import("esbuild").Metafile, outputFiles: import("esbuild").OutputFile[] }} result
 * @returns {Record<string, Asset>}  by the name of the source, with `.js` for a script
 */
export function assetList({ metafile, outputFiles }) {
  const contentOf = new Map(outputFiles.map((file) => [file.path, file.contents]));
  const assets = Object.entries(metafile.outputs).map(([path, output]) => {
    const content = contentOf.get(inRoot(path.split("/").join(sep))) ?? new Uint8Array();
    return /** @type {const} */ ([sourceName(output), describe(path, content)]);
  });
  return Object.fromEntries(assets.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A font or picture has no entry point: it is its only input. @param {import("esbuild").Metafile["outputs"][string]} output */
function sourceName({ entryPoint, inputs }) {
  return posix.basename(entryPoint ?? Object.keys(inputs)[0] ?? "").replace(/\.ts$/, ".js");
}

/**
 * @param {string} path
 * @param {Uint8Array} content
 * @returns {Asset}
 */
function describe(path, content) {
  return {
    path: `/${posix.relative("dist", path)}`,
    integrity: `sha384-${createHash("sha384").update(content).digest("base64")}`,
    bytes: content.byteLength,
  };
}
