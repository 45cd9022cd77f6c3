import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Refusal } from "../../lib/refusal.ts";
import { readContent } from "./read-content.ts";

const folder = mkdtempSync(join(tmpdir(), "spil-content-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = z.strictObject({ asks: z.array(z.strictObject({ id: z.string(), verdict: z.enum(["granted", "refused"]) })) });

function problemsIn(text: string): unknown {
  const file = join(folder, "asks.yaml");
  writeFileSync(file, text);
  try {
    return readContent(file, schema);
  } catch (error) {
    if (error instanceof Refusal) return error.details["problems"];
    throw error;
  }
}

describe("reading content", () => {
  it("answers what fits the schema", () => {
    expect(problemsIn("asks:\n- id: 'v1'\n  verdict: granted\n")).toEqual({ asks: [{ id: "v1", verdict: "granted" }] });
  });

  it("names file, line and field of everything that does not fit, at once", () => {
    expect(
      problemsIn("asks:\n- id: 'v1'\n  verdict: maybe\n- id: 'v2'\n  verdict: granted\n  extra: 1\n- verdict: granted\n"),
    ).toMatchObject([
      { line: 3, field: "asks[0].verdict" },
      { line: 4, field: "asks[1]" },
      { line: 7, field: "asks[2].id" },
    ]);
  });

  it("names the line where the YAML itself is broken", () => {
    expect(problemsIn("asks:\n- id: 'v1\n")).toMatchObject([{ line: expect.any(Number), field: "" }]);
  });

  it("refuses a key that stands twice", () => {
    expect(problemsIn("asks: []\nasks: []\n")).toMatchObject([{ line: 2 }]);
  });

  it("names a file that is not there", () => {
    expect(() => readContent(join(folder, "none.yaml"), schema)).toThrow("content.invalid");
  });
});
