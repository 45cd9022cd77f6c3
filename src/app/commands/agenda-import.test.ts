import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../platform/config.ts";
import { explain } from "../explain.ts";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "tests/samples/agenda-rivierenbond.md");

let folder = "";
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-command-"));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) =>
  runCommand({ words, config: readConfig({ DATA_DIR: folder }), root, folder, say: (line) => said.push(line) });

/** What a person reads when a command is refused. */
async function refusalOf(...words: string[]): Promise<string> {
  try {
    await run(...words);
  } catch (error) {
    return explain(error);
  }
  throw new Error("The command was not refused.");
}

describe("npm run spil -- agenda import", () => {
  it("reports and stores nothing on a trial", async () => {
    expect(await run("agenda", "import", sample, "--dry-run")).toBe(0);
    expect(said.at(-1)).toBe("Trial: nothing was stored.");
    await run("agenda", "import", sample, "--id", "proef");
    expect(said.at(-1)).toMatch(/^Stored as draft proef: \d+ themes and \d+ focus points/);
  });

  it("gives the whole report as JSON, and nothing else", async () => {
    await run("agenda", "import", sample, "--dry-run", "--json");
    const { stored, report } = JSON.parse(said.join("\n"));
    expect(stored).toBeNull();
    expect(report.lines.map((line: { line: number }) => line.line)).toEqual(report.lines.map((_: unknown, index: number) => index + 1));
  });

  it("reports in Dutch when asked", async () => {
    await run("agenda", "import", sample, "--dry-run", "--taal", "nl");
    expect(said.at(-1)).toBe("Proef: er is niets opgeslagen.");
  });

  it("reads the words of another network from a file", async () => {
    const words = join(folder, "words.json");
    writeFileSync(words, JSON.stringify({ listLabels: ["wat wij willen bereiken"] }));
    expect(await run("agenda", "import", sample, "--dry-run", "--vocabulary", words)).toBe(0);
    writeFileSync(words, JSON.stringify({ listLabel: [] }));
    expect(await refusalOf("agenda", "import", sample, "--vocabulary", words)).toContain("is not a vocabulary");
  });

  it.each([
    [["agenda", "import"], "Name one file"],
    [["agenda", "import", "a.md", "b.md"], "Name one file"],
    [["agenda", "import", "a.md", "--bogus"], "Unknown option '--bogus'"],
    [["agenda", "import", "none.md"], "is not there or cannot be read"],
    [["agenda", "import", sample, "--id", "2019-2022"], "There is an agenda of this name already"],
  ])("says in a sentence what is wrong with %s", async (words, sentence) => {
    expect(await refusalOf(...words)).toContain(sentence);
  });

  it("tells what there is when the command is unknown", async () => {
    expect(await run("agenda", "export")).toBe(1);
    expect(said.join()).toContain("agenda import FILE");
  });
});
