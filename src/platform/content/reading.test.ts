import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { distinct, on, reference, source } from "./fields.ts";
import { readingOf } from "./reading.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-reading-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe("a reading", () => {
  it("reads on after a mistake, and keeps all of them", () => {
    file("a.yaml", "when: 2024-13\n");
    file("b.yaml", "when: '2024-02'\n");
    const reading = readingOf(folder);
    const schema = z.strictObject({ when: on });
    expect([reading.read("a.yaml", schema), reading.read("b.yaml", schema), reading.read("c.yaml", schema)]).toEqual([
      null,
      { when: "2024-02" },
      null,
    ]);
    expect(reading.problems).toMatchObject([
      { file: join(folder, "a.yaml"), line: 1, field: "when" },
      { file: join(folder, "c.yaml"), line: 0, field: "" },
    ]);
  });

  it("names a mistake once in a file that is read twice", () => {
    file("a.yaml", "a: [");
    const reading = readingOf(folder);
    reading.read("a.yaml", z.unknown());
    const { length } = reading.problems;
    reading.read("a.yaml", z.unknown());
    expect(length).toBeGreaterThan(0);
    expect(reading.problems).toHaveLength(length);
  });

  it("does not take a bug for a mistake in the content", () => {
    file("a.yaml", "a: 1");
    const broken = z.unknown().transform(() => {
      throw new TypeError("a bug");
    });
    expect(() => readingOf(folder).read("a.yaml", broken)).toThrow("a bug");
  });
});

describe("a field", () => {
  it("that refers is checked only against what could be read", () => {
    const ids = new Set(["a"]);
    const accepts = (known: ReadonlySet<string> | null, id: string) => reference("thing", known).safeParse(id).success;
    expect([accepts(ids, "a"), accepts(ids, "b"), accepts(null, "b")]).toEqual([true, false, true]);
  });

  it.each([
    ["https://example.nl/a?b=c", true],
    ["http://example.nl", true],
    ["javascript:alert(1)", false],
    ["example.nl", false],
    ["", false],
  ])("with a source takes an address on the web: %s", (address, accepted) => {
    expect(source.safeParse(address).success).toBe(accepted);
  });

  it("of a list without doubles names the second one", () => {
    const list = distinct("id", z.object({ id: z.string() }));
    expect(list.safeParse([{ id: "a" }, { id: "b" }]).success).toBe(true);
    expect(list.safeParse([{ id: "a" }, { id: "a" }]).error?.issues).toMatchObject([{ path: [1, "id"] }]);
  });
});
