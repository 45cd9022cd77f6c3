import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder, unlockFolder } from "./folder-lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-lock-"));
});
afterEach(() => {
  unlockFolder();
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that holds the folder, told apart from this one by the operating system. */
async function holder(): Promise<{ kill: () => Promise<void> }> {
  const script = `
    const { DatabaseSync } = require("node:sqlite");
    const lock = new DatabaseSync(process.argv[1]);
    lock.exec("pragma locking_mode = exclusive; begin exclusive; commit");
    console.log("held");
    setInterval(() => lock.isOpen, 1000);`;
  const child = spawn(process.execPath, ["-e", script, join(folder, "server.lock")], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return {
    kill: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGKILL");
      }),
  };
}

describe("the lock on a data folder", () => {
  it("refuses a folder that another process holds, and gives it after that one is killed", async () => {
    const other = await holder();
    expect(() => lockFolder(folder)).toThrow("database.folder-in-use");
    await other.kill();
    expect(() => lockFolder(folder)).not.toThrow();
  });

  it("names a folder that cannot be one", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(() => lockFolder(join(file, "data"))).toThrow("database.folder-unwritable");
  });
});
