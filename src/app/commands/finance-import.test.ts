import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FundTexts, fundFileBytes, fundTexts, fundTextsFor, withCells } from "../../../tests/build/fund-files.ts";
import { citiesOn, ownNetwork } from "../../modules/network/index.ts";
import { readConfig } from "../../platform/config.ts";
import { explain } from "../explain.ts";
import { openFilled } from "../open-filled.ts";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "../../..");
let folder = "";
let whole: FundTexts = fundTexts;
const write = (texts: FundTexts) => {
  for (const [name, content] of fundFileBytes(texts)) writeFileSync(join(folder, name), content);
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "spil-fund-"));
  const database = await openFilled(readConfig({ DATA_DIR: folder }), root);
  const network = await ownNetwork(database.db);
  whole = fundTextsFor(
    network === null ? [] : (await citiesOn(database.db, network.id, "2031-01-01")).map(({ id, name }) => ({ code: id, name })),
  );
  await database.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person reads at the terminal, refusals too. */
async function told(...words: string[]): Promise<string> {
  const said: string[] = [];
  const command = { words: ["finance", "import", ...words], config: readConfig({ DATA_DIR: folder }), root, folder };
  try {
    said.push(`exit ${await runCommand({ ...command, say: (line) => said.push(line) })}`);
  } catch (error) {
    said.push(explain(error));
  }
  return said.join("\n");
}

const files = ["bedragen.csv", "aantallen.csv", "uitkeringen.csv"];
const source = ["--source", "proef", "--source-title", "Proef", "--publisher", "Zwolle", "--licence", "CC0 1.0"];
const said = ["--circular", "S2030", "--year", "2031", "--factor", "1.457", ...source];

/** Each file is read in a thread of its own, which takes its time on a busy machine; in milliseconds. */
const patience = 60_000;

describe("npm run spil -- finance import", { timeout: patience }, () => {
  it("stores nothing when it only checks, and takes the set over when it does not", async () => {
    write(whole);
    const count = String(whole.units.length - 1);
    const read = `Septembercirculaire 2030, 2031, factor 1.457: ${count} municipalities, 3 measures, 2 lines of payments.`;
    expect(await told(...files, ...said, "--municipalities", count, "--check")).toBe(`${read}\nexit 0`);
    expect(await told(...files, ...said, "--municipalities", count)).toBe(`${read}\nS2030-2031 was taken over.\nexit 0`);
    expect(await told(...files, ...said)).toBe(`${read}\nS2030-2031 was there already, just so. Nothing was changed.\nexit 0`);
  });

  it("says every mistake with its place, and ends with an error", async () => {
    write(withCells(whole, ["units", 2, 3, "veel"], ["payments", 1, 4, "gratis bier"]));
    const answer = await told(...files, ...said, "--municipalities", "3");
    expect(answer).toContain("to put right; nothing is stored.");
    expect(answer).toContain("  aantallen.csv, row 2, column “inwo”: “veel” is no number.");
    expect(answer).toContain("  uitkeringen.csv, row 1, column “gratis bier”: “gratis bier” is not among the amounts.");
    expect(answer.endsWith("exit 1")).toBe(true);
    const taken = await told(...files, ...said, "--line", "gratis bier = decentralisatie-uitkering, Orde en veiligheid");
    expect(taken).not.toContain("gratis bier” is not");
  });

  it.each([
    [[], "Name the files of one set"],
    [["bedragen.csv", "--anders"], "Name the files of one set"],
    [["niets.csv"], "There is no file niets.csv here."],
    [["bedragen.csv", ...said], "There is no table with units per municipality."],
  ])("says how to ask, or what lacks, for %j", async (words, sentence) => {
    expect(await told(...words)).toContain(sentence);
  });

  it("does not read a file of 100 MB", async () => {
    writeFileSync(join(folder, "groot.csv"), "");
    truncateSync(join(folder, "groot.csv"), 100 * 1024 * 1024);
    expect(await told("groot.csv", ...said)).toContain("5 MB");
  });
});
