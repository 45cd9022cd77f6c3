import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFolder } from "../../scripts/lib/swap.mjs";

let folder: string;
const target = () => join(folder, "dist");
const scratch = () => join(folder, "scratch");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-swap-"));
  mkdirSync(target());
  writeFileSync(join(target(), "old.js"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("replaceFolder", () => {
  it("puts the new content in place of all of the old", async () => {
    await replaceFolder(target(), scratch(), async (fresh) => writeFileSync(join(fresh, "new.js"), "new"));
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readdirSync(target())).toEqual(["new.js"]);
  });

  it("leaves the old content when the filling fails", async () => {
    const failing = replaceFolder(target(), scratch(), async (fresh) => {
      writeFileSync(join(fresh, "half.js"), "half");
      throw new Error("no space left");
    });
    await expect(failing).rejects.toThrow("no space left");
    expect(readdirSync(target())).toEqual(["old.js"]);
  });

  it("leaves the old content when the process is killed halfway, and works again after that", async () => {
    const swap = new URL("../../scripts/lib/swap.mjs", import.meta.url).href;
    const killed = spawnSync(process.execPath, [
      "--input-type=module",
      "--eval",
      `
      import { writeFileSync } from "node:fs";
      import { replaceFolder } from ${JSON.stringify(swap)};
      await replaceFolder(${JSON.stringify(target())}, ${JSON.stringify(scratch())}, async (fresh) => {
        writeFileSync(fresh + "/half.js", "half");
        process.kill(process.pid, "SIGKILL");
      });
    `,
    ]);
    expect(killed.signal).toBe("SIGKILL");
    expect(readFileSync(join(target(), "old.js"), "utf8")).toBe("old");

    await replaceFolder(target(), scratch(), async (fresh) => writeFileSync(join(fresh, "new.js"), "new"));
    expect(readdirSync(target())).toEqual(["new.js"]);
  });
});
