// npm run -s sbom: the list of all that a production install is made of (CycloneDX 1.6), from package-lock.json. npm's own `npm sbom
// --omit dev` forgets packages that a development tool names as well: pg and yaml.

import { readFileSync } from "node:fs";
import { inRoot } from "./lib/root.mjs";

/** @typedef {{ version?: string, integrity?: string, license?: string, dev?: boolean, devOptional?: boolean }} Locked */

/** @type {{ name: string, version: string, packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));

const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The digits by which an install compares what it fetched. */
function hashesOf(/** @type {string} */ integrity) {
  const [, digest = ""] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }];
}

const components = Object.entries(lock.packages)
  .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
  .map(([path, { version = "", integrity = "", license }]) => ({
    type: "library",
    name: nameOf(path),
    version,
    purl: `pkg:npm/${nameOf(path).replace("@", "%40")}@${version}`,
    hashes: hashesOf(integrity),
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
  }));

const product = { type: "application", name: lock.name, version: lock.version };
process.stdout.write(
  `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component: product }, components }, null, 2)}\n`,
);
