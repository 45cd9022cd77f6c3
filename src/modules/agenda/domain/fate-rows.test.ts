import { describe, expect, it } from "vitest";
import { readFate, saysSomething, type TypedFate } from "./fate-rows.ts";

const typed: TypedFate = { code: "3.1", kind: "split", aims: "Een\nTwee", reason: "Twee dingen.", version: "2", accepts: false };

describe("what was typed for a focus point", () => {
  it("is read line by line, without what is empty", () => {
    expect(readFate({ ...typed, aims: " Een \r\n\r\n Twee\n" })).toEqual({
      ok: true,
      row: { code: "3.1", choice: { kind: "split", reason: "Twee dingen.", aims: ["Een", "Twee"] }, version: 2 },
    });
  });

  it("must say what happens, in a word of the list", () => {
    for (const kind of ["", "gone"]) expect(readFate({ ...typed, kind })).toEqual({ ok: false, field: "kind", problem: "kind-missing" });
  });

  it("has an end", () => {
    expect(readFate({ ...typed, reason: "a".repeat(1001) })).toMatchObject({ field: "reason", problem: "too-long" });
    expect(readFate({ ...typed, aims: "a".repeat(301) })).toMatchObject({ field: "aims", problem: "too-long" });
    expect(readFate({ ...typed, aims: "a\n".repeat(21) })).toMatchObject({ field: "aims", problem: "too-long" });
  });

  it("says something only when it differs from what was there, or accepts it", () => {
    expect(saysSomething({ ...typed, aims: "Een\r\nTwee\r\n" }, typed)).toBe(false);
    expect(saysSomething({ ...typed, version: "9" }, typed)).toBe(false);
    expect(saysSomething({ ...typed, accepts: true }, typed)).toBe(true);
    expect(saysSomething({ ...typed, reason: "Anders." }, typed)).toBe(true);
  });
});
