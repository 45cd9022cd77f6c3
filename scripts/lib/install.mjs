// node_modules as package-lock.json wants it. The hash of the lock file that it was made from stands beside it.

import { createHash } from "node:crypto";
import { lstatSync, readFileSync, writeFileSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { inRoot } from "./root.mjs";
import { clock, say, Trouble } from "./say.mjs";

const mark = inRoot("node_modules", ".spil-lock");

export async function installed() {
  if (isInstalled()) return;
  await withLock("install", async () => {
    if (!isInstalled()) await install();
  });
}

async function install() {
  const taken = clock();
  const wanted = hashOfLock();
  say("Installing the packages of the project …");
  // Also where NODE_ENV says production: the build needs the development packages.
  if ((await npm(["ci", "--include=dev"])) !== 0) {
    throw new Trouble(
      "The packages could not be installed: npm says why above. Check the connection to the npm registry and the free space on the disk, and start again.",
    );
  }
  writeFileSync(mark, wanted);
  say(`Packages installed (${taken()}).`);
}

/** A link to packages elsewhere is somebody's own arrangement: npm would empty what it points to. */
function isInstalled() {
  try {
    return lstatSync(inRoot("node_modules")).isSymbolicLink() || readFileSync(mark, "utf8") === hashOfLock();
  } catch {
    return false;
  }
}

function hashOfLock() {
  return createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .digest("hex");
}
