import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";

let folder: string;
let before: string;
const now = () => fingerprint(folder, ["src", "package-lock.json", "missing"]);
const savedAt = (second: number) => utimesSync(join(folder, "src/deep/a.ts"), second, second);
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-fingerprint-"));
  mkdirSync(join(folder, "src", "deep"), { recursive: true });
  write("src/deep/a.ts", "one");
  savedAt(0);
  write("package-lock.json", "{}");
  before = now();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("fingerprint", () => {
  it("stays the same while nothing changes", () => {
    expect(now()).toBe(before);
  });

  it("notices a file of another size, whatever its clock says", () => {
    write("src/deep/a.ts", "longer");
    savedAt(0);
    expect(now()).not.toBe(before);
  });

  it("notices a file of the same size that was saved at another time", () => {
    savedAt(1);
    expect(now()).not.toBe(before);
  });

  it("notices a new file, even an empty one", () => {
    write("src/b.ts", "");
    expect(now()).not.toBe(before);
  });

  it("notices a removed file", () => {
    rmSync(join(folder, "package-lock.json"));
    expect(now()).not.toBe(before);
  });

  it("does not care about tests", () => {
    write("src/deep/a.test.ts", "a test");
    expect(now()).toBe(before);
  });
});
