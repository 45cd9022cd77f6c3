import { describe, expect, it } from "vitest";
import { badConfig } from "../platform/config.ts";
import { newerSchema } from "../platform/db/migrate.ts";
import { explain } from "./explain.ts";

const error = (message: string, more: object) => Object.assign(new Error(message), more);

describe("what a person at the terminal is told", () => {
  it.each([
    ["a port in use", error("listen EADDRINUSE", { code: "EADDRINUSE", port: 3000 }), /^Port 3000 is in use.*PORT=3001/],
    ["an unknown host", error("getaddrinfo ENOTFOUND nope", { code: "ENOTFOUND" }), /nope.*HOST and DATABASE_URL/],
    ["no PostgreSQL", error("connect ECONNREFUSED", { code: "ECONNREFUSED" }), /No database answers.*DATABASE_URL/],
    ["no such database", error('database "x" does not exist', { code: "3D000", severity: "FATAL" }), /PostgreSQL refuses: database "x"/],
    ["a file that is no database", error("file is not a database", { code: "ERR_SQLITE_ERROR", errcode: 26 }), /DATA_DIR/],
    ["a newer schema", newerSchema("0099-later"), /newer version.*0099-later.*Nothing was changed/],
    ["bad settings", badConfig([{ variable: "PORT", value: "abc", fix: "Give a number." }]), /^PORT=abc cannot be used. Give a number.$/],
  ])("of %s is one sentence with what to do", (_what, problem, sentence) => {
    const told = explain(problem);
    expect(told).toMatch(sentence);
    expect(told).not.toContain("    at ");
  });

  it("of our own mistake is where it was made", () => {
    for (const mistake of [
      new TypeError("x is not a function"),
      error("UNIQUE constraint failed", { code: "ERR_SQLITE_ERROR", errcode: 2067 }),
    ]) {
      expect(explain(mistake)).toContain("explain.test.ts");
    }
  });
});
