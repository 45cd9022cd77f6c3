import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { assert, asyncProperty, constantFrom, integer, nat } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { history } from "../../migrations/index.ts";
import { entriesIn, verdictOn } from "../../scripts/verify-audit.mjs";
import { system } from "../../src/lib/actor.ts";
import { chainIn } from "../../src/platform/audit/audit.ts";
import { carryOut } from "../../src/platform/context.ts";
import { migrate } from "../../src/platform/db/migrate.ts";
import { testNow } from "../build/house.ts";
import { emptyPlace } from "../build/place.ts";
import { aTerminal, within } from "../build/terminal.ts";

type Entry = Record<string, unknown>;

const script = join(import.meta.dirname, "../../scripts/verify-audit.mjs");
const { run, said, aFile } = aTerminal();
const archive = aFile();
const entries: Entry[] = [];
let head = "";
let told = "";

beforeAll(async () => {
  const place = await emptyPlace("sqlite");
  await within(place, async (database) => {
    await migrate(database.writer, "sqlite", history);
    for (let turn = 1; turn <= 6; turn++) {
      await carryOut(database, system, testNow, async ({ record }) =>
        record("thing.changed", `thing ${turn}`, { turn, words: 'é \u2028 \u{1f600} " \\ \n', none: null, list: [1.5, { b: 1, a: 2 }] }),
      );
    }
  });
  await run(place, "archive", "make", archive);
  await run(place, "audit", "verify");
  told = said.at(-1) ?? "";
  head = (await within(place, ({ db }) => chainIn(db))).head;
  for await (const entry of entriesIn(archive)) entries.push(entry);
  await place.drop();
});

/** Runs the script as somebody does who has nothing of the product but this one file. */
const verify = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8", env: {} });
  return { status, stdout, stderr };
};

describe("the verifier without the product", () => {
  it("imports nothing but Node's own modules", () => {
    const imports = [...readFileSync(script, "utf8").matchAll(/^import .* from "([^"]+)"/gm)].map(([, from = ""]) => from);
    expect(imports.filter((from) => !from.startsWith("node:"))).toEqual([]);
    expect(readFileSync(script, "utf8")).not.toMatch(/\bimport\(|\brequire\(/);
  });

  it("says the same as the product of a chain that holds", () => {
    const { status, stdout } = verify(archive);
    expect([status, stdout]).toEqual([0, `${told}\n`]);
    expect(told).toBe(`The audit chain holds: 6 entries, head ${head}.`);
  });

  it("says the same as the product of an empty chain", async () => {
    expect(await verdictOn([])).toMatchObject({ entries: 0, head: "0".repeat(64), broken: null });
  });

  it("finds a head that was noted before, and says so when there is none", () => {
    const noted = String(entries[2]?.["hash"]);
    expect(verify(archive, noted)).toMatchObject({ status: 0, stdout: expect.stringContaining("is that of entry 3.") });
    expect(verify(archive, "0".repeat(64))).toMatchObject({ status: 0, stdout: expect.stringContaining("is that of entry 0.") });
    expect(verify(archive, "f".repeat(64))).toMatchObject({ status: 1, stdout: expect.stringContaining("No entry has the head") });
  });

  it("cannot tell that the last entries are gone, but a head that was noted tells", async () => {
    const shorter = entries.slice(0, 4);
    expect((await verdictOn(shorter)).broken).toBeNull();
    expect((await verdictOn(shorter, head)).noted).toBeNull();
  });

  it.each([
    ["nothing", () => Buffer.alloc(0)],
    ["something else", () => gzipSync("hello\n")],
    ["half an archive", () => readFileSync(archive).subarray(0, 600)],
    ["an archive without its last rows", () => gzipSync(gunzipSync(readFileSync(archive)).toString().split("\n").slice(0, 4).join("\n"))],
  ])("refuses %s in a sentence", (_what, bytes) => {
    const file = aFile();
    writeFileSync(file, bytes());
    const { status, stdout, stderr } = verify(file);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/cannot be read as an archive: .+\n$/);
    expect(verify(join(file, "none")).status).toBe(2);
  });
});

/** The product's own walk along entries that somebody tampered with; only what both say counts. */
async function productOn(tampered: readonly Entry[]): Promise<unknown> {
  const place = await emptyPlace("sqlite");
  try {
    return await within(place, async (database) => {
      await migrate(database.writer, "sqlite", history);
      for (const entry of tampered)
        await database.writer
          .insertInto("audit_entry")
          .values(entry as never)
          .execute();
      const { entries: count, head: last, broken } = await chainIn(database.db);
      return { entries: count, head: last, broken };
    });
  } finally {
    await place.drop();
  }
}

describe("an entry of which anything is changed", () => {
  const columns = ["sequence", "at", "actor", "event", "subject", "particulars", "previous_hash", "hash"];

  it("is found at its place, whichever byte it is, by the verifier and by the product", async () => {
    let turn = 0;
    await assert(
      asyncProperty(nat(5), constantFrom(...columns), nat(), integer({ min: 1, max: 127 }), async (place, column, at, change) => {
        const tampered = entries.map((entry, index) =>
          index === place ? { ...entry, [column]: changed(entry[column], at, change) } : entry,
        );
        const { noted: _noted, ...verdict } = await verdictOn(tampered);
        expect(verdict).toMatchObject({ entries: place, broken: place + 1 });
        // A database for each would take minutes; a few say enough.
        if (turn++ % 20 === 0 && column !== "sequence") expect(await productOn(tampered)).toEqual(verdict);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("is found when it is gone, comes twice or changed places", async () => {
    const [first, second, ...rest] = entries;
    if (!first || !second) throw new Error("There are six entries.");
    expect(await verdictOn([second, ...rest])).toMatchObject({ entries: 0, broken: 1 });
    expect(await verdictOn([first, ...rest])).toMatchObject({ entries: 1, broken: 2 });
    expect(await verdictOn([first, first, second, ...rest])).toMatchObject({ entries: 1, broken: 2 });
    expect(await verdictOn([second, first, ...rest])).toMatchObject({ entries: 0, broken: 1 });
  });
});

/** The value with one bit or more of one of its signs turned; of a number another number. */
function changed(value: unknown, at: number, change: number): unknown {
  if (typeof value === "number") return value + change;
  const text = String(value);
  const place = at % text.length;
  return `${text.slice(0, place)}${String.fromCharCode(text.charCodeAt(place) ^ change)}${text.slice(place + 1)}`;
}
