import { describe, expect, it } from "vitest";
import { formatFor, formats } from "./format.ts";

describe("the form of an answer", () => {
  it.each([
    [undefined, "json"],
    ["", "json"],
    ["*/*", "json"],
    ["application/json", "json"],
    ["text/csv", "csv"],
    ["TEXT/CSV", "csv"],
    ["text/*", "csv"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "json"],
    ["text/csv;q=0.9, application/json;q=0.1", "csv"],
    ["application/json;q=0, */*", "csv"],
    ["text/csv, */*;q=0.5", "csv"],
    ["text/html", null],
    ["application/json;q=0", null],
    ["text/csv;q=nonsense", null],
    [",;,", null],
  ] as const)("for Accept: %s is %s", (accept, format) => {
    expect(formatFor(accept, formats)).toBe(format);
  });

  it("is not CSV where there is none", () => {
    expect(formatFor("text/csv", ["json"])).toBeNull();
  });
});
