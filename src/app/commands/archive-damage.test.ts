import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { assert, asyncProperty, integer, nat } from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { history } from "../../../migrations/index.ts";
import { dumpOf, emptyPlace } from "../../../tests/build/place.ts";
import { addSomebody } from "../../../tests/build/sign-in.ts";
import { aTerminal, within } from "../../../tests/build/terminal.ts";
import { Refusal } from "../../lib/refusal.ts";
import { checkArchive } from "../../platform/archive/check.ts";
import { quietly } from "../../platform/archive/going.ts";
import type { Engine } from "../../platform/db/engine.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { sha256 } from "../../platform/hash.ts";

const engines: readonly Engine[] = ["sqlite", "postgres"];
/** Each test makes a database from the first table on; a busy machine takes long for that. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());
const { home, run, aFile, aPlace, refusalOf } = aTerminal();

/** An archive of few rows, to be broken. */
const small = aFile();
beforeAll(async () => {
  const source = await emptyPlace("sqlite");
  await within(source, async (database) => {
    await migrate(database.writer, database.engine, history);
    await addSomebody(database, { id: "anna" });
    await addSomebody(database, { id: "bram" });
  });
  await run(source, "archive", "make", small);
  await source.drop();
});

interface Told {
  version: unknown;
  steps: string[];
  tables: { table: string; columns: string[]; rows: number; sha256: string }[];
}

/** The small archive with its first line changed. */
const withHeader = (change: (told: Told) => void) => {
  const [first = "", ...rows] = linesOf(small);
  const told: Told = JSON.parse(first);
  change(told);
  return packed([JSON.stringify(told), ...rows]);
};

const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().split("\n");
const packed = (lines: readonly string[]) => gzipSync(lines.join("\n"));
const tableOf = (told: Told, name: string) =>
  told.tables.find(({ table }) => table === name) ?? { table: "", columns: [""], rows: 0, sha256: "" };

const broken: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ["that is empty", () => Buffer.alloc(0), /is not an archive|damaged at the end/],
  ["that is something else", () => Buffer.from("PK\u0003\u0004 not ours"), /is not an archive of Spil/],
  ["that is packed and empty", () => gzipSync(""), /is not an archive of Spil/],
  ["that is packed and something else", () => gzipSync("hello\nworld\n"), /is not an archive of Spil/],
  ["that is no text", () => gzipSync(Buffer.from([0xff, 0xfe, 0x0a])), /damaged at line 1/],
  ["of which the end is missing", () => readFileSync(small).subarray(0, -20), /damaged at the end, which is missing/],
  ["of which half is missing", () => readFileSync(small).subarray(0, 900), /damaged at/],
  ["of which the last row is missing", () => packed([...linesOf(small).slice(0, -2), ""]), /damaged at table \w+, which ends too early/],
  ["of which the last line has no end", () => packed(linesOf(small).slice(0, -1)), /damaged at line \d+/],
  ["with a row too many", () => packed([...linesOf(small).slice(0, -1), "[1]", ""]), /damaged at the end, after which more follows/],
  ["with a line of nothing at the end", () => packed([...linesOf(small), ""]), /damaged at the end, after which more follows/],
  [
    "with a word changed",
    () => packed(linesOf(small).map((line) => line.replace("Persoon anna", "Persoon Anna"))),
    /table person, which has another hash/,
  ],
  [
    "with a row that is no list",
    () => packed(linesOf(small).map((line) => (line.includes("Persoon bram") ? "{}" : line))),
    /damaged at table \w+, row \d/,
  ],
  [
    "with a list in a row",
    () => packed(linesOf(small).map((line) => line.replace('"Persoon bram"', "[1]"))),
    /damaged at table person, row 2/,
  ],
  ["with a later format", () => withHeader((told) => void Object.assign(told, { version: 2 })), /format 2, which only a newer version/],
  ["with an unknown format", () => withHeader((told) => void Object.assign(told, { version: "x" })), /is not an archive of Spil/],
  ["with a first line that lacks something", () => withHeader((told) => void told.tables.push({} as never)), /damaged at line 1/],
  ["of a newer schema", () => withHeader((told) => void told.steps.push("9999-later")), /newer version of Spil \(step 9999-later\)/],
  ["of another history", () => withHeader((told) => void told.steps.reverse()), /newer version of Spil \(step 0\d+/],
  [
    "with a wrong hash",
    () => withHeader((told) => void Object.assign(tableOf(told, "person"), { sha256: "0".repeat(64) })),
    /table person, which has another hash/,
  ],
  ["with a wrong count", () => withHeader((told) => void tableOf(told, "person").rows++), /damaged at table/],
  [
    "with an unknown table",
    () => withHeader((told) => void Object.assign(tableOf(told, "person"), { table: "persoon" })),
    /persoon is in one of the two only/,
  ],
  [
    "with an unknown column",
    () => withHeader((told) => void tableOf(told, "person").columns.splice(1, 1, "naam")),
    /person\.naam is in one of the two only/,
  ],
  [
    "with a column twice",
    () => withHeader((told) => void tableOf(told, "person").columns.splice(2, 1, "name")),
    /person\.(name|sort_name) is in one of the two only, or twice/,
  ],
  [
    "without a table",
    () =>
      withHeader(
        (told) =>
          void told.tables.splice(
            told.tables.findIndex(({ rows }) => rows === 0),
            1,
          ),
      ),
    /is in one of the two only/,
  ],
  [
    "with two rows of one key",
    () => resealed((line) => line.replace('"bram","Persoon bram"', '"anna","Persoon bram"')),
    /does not take rows of/,
  ],
  [
    "with a row that points to nothing",
    () => resealed((line) => line.replace('["seat-bram","room-theme-group"', '["seat-bram","room-nowhere"')),
    /does not take rows of seat/,
  ],
  [
    "with text where a number belongs",
    () => resealed((line) => line.replace(/(Persoon bram.*),1,("2026.*)$/, '$1,"een",$2')),
    /does not take rows of person: a value in version is not of its type/,
  ],
];

/** The small archive with rows changed and hashes to match, as somebody would make who knows the format. */
function resealed(change: (line: string) => string): Uint8Array {
  const [first = "", ...rows] = linesOf(small);
  const told: Told = JSON.parse(first);
  const lines = rows.map(change);
  expect(lines).not.toEqual(rows);
  let from = 0;
  for (const table of told.tables) {
    const own = lines.slice(from, from + table.rows);
    from += table.rows;
    table.sha256 = sha256(own.map((line) => `${line}\n`).join(""));
  }
  return packed([JSON.stringify(told), ...lines]);
}

describe.each(engines)("a file on the way to %s", (engine) => {
  it.each(broken)("%s is refused with a sentence, and nothing is stored", async (_what, bytes, sentence) => {
    const [target, file] = [await aPlace(engine), aFile()];
    writeFileSync(file, bytes());
    const told = await refusalOf(target, "archive", "load", file);
    expect(told).toMatch(sentence);
    expect(told).not.toMatch(/^\s+at /m);
    const rows = [...(await within(target, dumpOf)).values()].flat();
    expect(rows).toEqual([]);
    // Making tables takes PostgreSQL seconds; that a whole file goes in afterwards is shown below.
    if (engine === "sqlite") expect(await run(target, "archive", "load", small)).toBe(0);
  });

  it("that was refused at its last row does not stand in the way of a whole one", async () => {
    const [target, file] = [await aPlace(engine), aFile()];
    writeFileSync(
      file,
      resealed((line) => line.replace('["seat-bram","room-theme-group"', '["seat-bram","room-nowhere"')),
    );
    expect(await refusalOf(target, "archive", "load", file)).toContain("does not take rows of seat");
    expect(await run(target, "archive", "load", small)).toBe(0);
  });

  it("that is not there, or a folder, is refused before the database is made", async () => {
    const target = await aPlace(engine);
    expect(await refusalOf(target, "archive", "load", "none.gz")).toMatch(/cannot be read: ENOENT/);
    expect(await refusalOf(target, "archive", "load", home)).toMatch(/cannot be read: EISDIR/);
    expect(existsSync(target.settings["DATA_DIR"] ?? "")).toBe(false);
  });
});

describe("a byte of an archive", () => {
  it("that is another, is refused, or was one that says nothing of what is in it", async () => {
    const [whole, header, file] = [readFileSync(small), await checkArchive(small, quietly), aFile()];
    await assert(
      asyncProperty(nat(whole.length - 1), integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8((bytes[place] ?? 0) ^ change, place);
        writeFileSync(file, bytes);
        const outcome = await checkArchive(file, quietly).catch((error: unknown) => error);
        if (!(outcome instanceof Refusal)) expect(outcome).toEqual(header);
      }),
      { numRuns: 300 },
    );
  });
});
