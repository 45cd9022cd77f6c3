import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fourSquares } from "../../../tests/build/boundaries.ts";
import { readConfig } from "../../platform/config.ts";
import { explain } from "../explain.ts";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "../../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-borders-"));
  writeFileSync(join(folder, "vier.geojson"), fourSquares);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person reads at the terminal, refusals too. */
async function told(...words: string[]): Promise<readonly string[]> {
  const said: string[] = [];
  const command = { words: ["monitor", "boundaries", ...words], config: readConfig({ DATA_DIR: folder }), root, folder };
  try {
    await runCommand({ ...command, say: (line) => said.push(line) });
  } catch (error) {
    said.push(explain(error));
  }
  return said;
}

describe("npm run spil -- monitor boundaries", () => {
  it("keeps the borders once, and says which cities of the network are not on them", async () => {
    const [kept, without] = await told("vier.geojson", "--year", "2025");
    expect(kept).toBe("Kept the borders of 4 municipalities in 2025.");
    expect(without).toMatch(/^Not on this map, though in the network then: Alkmaar, /);
    expect(without).not.toContain("Zwolle");
    expect((await told("vier.geojson", "--year", "2025"))[0]).toBe("The borders of 2025 were from this file already.");
  });

  it("says what is wrong and keeps nothing of it", async () => {
    expect(await told("vier.geojson", "--year", "2024")).toEqual(["2025, 2024: This map is of another year than you said."]);
    expect((await told("niets.geojson", "--year", "2024"))[0]).toContain("This file is not there, or it cannot be read.");
  });

  it.each([
    [["vier.geojson"]],
    [["--year", "2025"]],
    [["vier.geojson", "--year", "25"]],
    [["vier.geojson", "nog.geojson", "--year", "2025"]],
    [["vier.geojson", "--year", "2025", "--anders"]],
  ])("says how to ask when it does not understand %j", async (words) => {
    expect((await told(...words))[0]).toContain("npm run spil -- monitor boundaries FILE --year 2025");
  });
});
