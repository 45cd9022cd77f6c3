import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../platform/config.ts";
import { explain } from "../explain.ts";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "../../..");
const text = "Jaar;Gemeente;Banen (aantal)\n2023;Zwolle;1.234\n2024*;Almere;x\n";
let folder = "";
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-figures-"));
  write("werk.csv", text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person reads at the terminal, refusals too. */
async function told(...words: string[]): Promise<string> {
  const said: string[] = [];
  const command = { words: ["monitor", "file", ...words], config: readConfig({ DATA_DIR: folder }), root, folder };
  try {
    said.push(`exit ${await runCommand({ ...command, say: (line) => said.push(line) })}`);
  } catch (error) {
    said.push(explain(error));
  }
  return said.join("\n");
}

const described = ["--title", "Werk", "--publisher", "Zwolle", "--licence", "CC0 1.0", "--address", "https://example.org/werk"];

describe("npm run spil -- monitor file", () => {
  it("takes nothing over before somebody said how it is read, and prints what its heads speak for", async () => {
    const said = await told("werk.csv", "--table", "werk-1", ...described);
    expect(said).toContain("Figures: 2, of which 1 are missing; 2 areas, 2 periods.");
    expect(said).toContain("give it with --mapping:");
    expect(said.endsWith("exit 1")).toBe(true);
    write("zo.json", /^\{$[\s\S]*^\}$/m.exec(said)?.[0] ?? "");
  });

  it("takes all of it over by that mapping, and needs none the next time", async () => {
    expect(await told("werk.csv", "--table", "werk-1", "--mapping", "zo.json")).toContain("  Title: Fill this in.");
    expect(await told("werk.csv", "--table", "werk-1", "--mapping", "zo.json", "--dry-run", ...described)).not.toContain("taken over");
    const taken = await told("werk.csv", "--table", "werk-1", "--mapping", "zo.json", ...described);
    expect(taken).toContain("The figures of werk-1 were taken over. 2 new, 0 changed, 0 as they were;");
    expect(await told("werk.csv", "--table", "werk-1")).toContain("There is nothing new in this file.");
    write("later.csv", text.replace("1.234", "1.235"));
    expect(await told("later.csv", "--table", "werk-1")).toContain("0 new, 1 changed, 1 as they were");
  });

  it("says which head of the last file is gone, and which cell is wrong", async () => {
    write("anders.csv", text.replace("Banen", "Werk"));
    expect(await told("anders.csv", "--table", "werk-1")).toContain("The column “Banen (aantal)” is not in this file.");
    write("fout.csv", text.replace("1.234", "veel"));
    const said = await told("fout.csv", "--table", "werk-1");
    expect(said).toContain('  row 2, Banen (aantal), "veel": This is no number.');
    expect(said.endsWith("exit 1")).toBe(true);
  });

  it("keeps the old figures when much is gone, unless that is accepted", async () => {
    write("klein.csv", "Jaar;Gemeente;Banen (aantal)\n2023;Zwolle;1.235\n");
    expect(await told("klein.csv", "--table", "werk-1")).toContain("The figures were not taken over.");
    expect(await told("klein.csv", "--table", "werk-1", "--accept", "shrunk")).toContain("were taken over");
  });

  it.each([
    [["werk.csv"], "Name one file and its table"],
    [["--table", "werk-1"], "Name one file and its table"],
    [["werk.csv", "--table", "werk-1", "--anders"], "Name one file and its table"],
    [["niets.csv", "--table", "werk-1"], "There is no file niets.csv here."],
    [["werk.csv", "--table", "werk-1", "--mapping", "werk.csv"], "This is no JSON."],
    [["werk.csv", "--table", "werk-1", "--accept", "alles"], "can be accepted"],
    [["werk.csv", "--table", "83625NED", "--mapping", "zo.json"], "This table is fetched from its publisher"],
  ])("says how to ask when it does not understand %j", async (words, sentence) => {
    expect(await told(...words)).toContain(sentence);
  });

  it("does not read a file of 100 MB, nor a mapping that is none", async () => {
    write("groot.csv", "");
    truncateSync(join(folder, "groot.csv"), 100 * 1024 * 1024);
    expect(await told("groot.csv", "--table", "werk-1")).toContain("5 MB");
    write("leeg.json", '{"columns":[]}');
    expect(await told("werk.csv", "--table", "werk-1", "--mapping", "leeg.json")).toContain("The mapping in leeg.json cannot be used.");
  });
});
