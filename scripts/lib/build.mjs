// dist/ as the sources want it. esbuild is loaded only when something changed.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { inRoot, root } from "./root.mjs";
import { clock, say, Trouble } from "./say.mjs";
import { replaceFolder } from "./swap.mjs";

const madeFrom = ["src", "migrations", "package-lock.json", "scripts/lib", "scripts/data-model.mjs"];

/** Whether there was anything to build. @returns {Promise<boolean>} */
export async function built() {
  if (isFresh()) return false;
  await withLock("build", async () => {
    if (!isFresh()) await build();
  });
  return true;
}

async function build() {
  const taken = clock();
  // Before the files are read: a change during the build makes the result stale, not fresh.
  const mark = currentMark();
  const { mustHaveClasses } = await import("../data-model.mjs");
  mustHaveClasses();
  const files = await bundled();

  await replaceFolder(inRoot("dist"), inRoot(".cache", "build"), async (folder) => {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    writeFileSync(join(folder, ".fingerprint"), mark);
  });
  say(`Built (${taken()}).`);
}

async function bundled() {
  const { bundle } = await import("./bundle.mjs");
  try {
    return await bundle();
  } catch (error) {
    // esbuild has already shown file, line and reason of what it could not build.
    if (error instanceof Error && "errors" in error) throw new Trouble("The build failed: the reasons stand above.");
    throw error;
  }
}

function isFresh() {
  try {
    return readFileSync(inRoot("dist", ".fingerprint"), "utf8") === currentMark();
  } catch {
    return false;
  }
}

const currentMark = () => fingerprint(root, madeFrom);
