// What esbuild makes of the sources: the server's programs, and the styles and scripts that a page may ask for.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { build } from "esbuild";
import { assetList } from "./assets.mjs";
import { paperFiles } from "./paper-files.mjs";
import { inRoot, root } from "./root.mjs";

/** @typedef {[path: string, content: Uint8Array | string]} BuiltFile  with its path in dist/ */

/** @returns {Promise<BuiltFile[]>} */
export async function bundle() {
  const [server, browser] = await Promise.all([build(serverOptions()), build(browserOptions())]);
  return [
    ...server.outputFiles.map(builtFile),
    ...browser.outputFiles.map(builtFile),
    ...paperFiles(),
    ["resvg.wasm", readFileSync(inRoot("node_modules", "@resvg", "resvg-wasm", "index_bg.wasm"))],
    ["assets.json", JSON.stringify(assetList(browser), null, 2)],
  ];
}

// Nothing is written by esbuild itself: dist/ is replaced as a whole, afterwards.
const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  logLevel: "warning",
});

/** All packages go into the bundle, which starts several times faster than hundreds of files do. */
const serverOptions = () => ({
  ...common,
  entryPoints: {
    main: "src/app/main.ts",
    cli: "src/app/cli.ts",
    worker: "src/app/worker.ts",
    "sheet-worker": "src/platform/sheet/worker.ts",
    "picture-worker": "src/platform/picture/worker.ts",
    press: "src/platform/paper/program.ts",
  },
  outdir: "dist",
  platform: /** @type {const} */ ("node"),
  target: "node24",
  splitting: true,
  sourcemap: /** @type {const} */ ("linked"),
  sourcesContent: false,
  jsx: /** @type {const} */ ("automatic"),
  jsxImportSource: "#markup",
  // Loaded only where DATABASE_URL asks for it; and what is no JavaScript.
  external: ["pg", "@myriaddreamin/typst-ts-node-compiler"],
  // Packages in the older module format ask for Node's own modules with `require`, which a bundle in the newer one lacks.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; globalThis.require ??= requireFrom(import.meta.url);',
  },
});

const browserOptions = () => ({
  ...common,
  entryPoints: [...browserScripts(), ...styles()],
  outdir: "dist/assets",
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  platform: /** @type {const} */ ("browser"),
  target: "es2022",
  minify: true,
  loader: Object.fromEntries([".woff2", ".svg", ".png"].map((kind) => [kind, /** @type {const} */ ("file")])),
});

function browserScripts() {
  const folder = inRoot("src", "browser");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `src/browser/${name}`);
}

const styles = () => (existsSync(inRoot("src/ui/styles/main.css")) ? ["src/ui/styles/main.css"] : []);

/**
 * @param {import("esbuild").OutputFile} file
 * @returns {BuiltFile}
 */
const builtFile = ({ path, contents }) => [relative(inRoot("dist"), path).split(sep).join("/"), contents];
