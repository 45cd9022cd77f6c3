import { describe, expect, it } from "vitest";
import { mayMail, works } from "./link.ts";

const now = new Date("2026-11-24T09:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe("a link", () => {
  it("works until the moment at which it expires, and never once it was used", () => {
    const link = { purpose: "sign-in", person: null, expiresAt: now, usedAt: null } as const;
    expect(works(link, ago(0.01))).toBe(true);
    expect(works(link, now)).toBe(false);
    expect(works({ ...link, usedAt: ago(5) }, ago(1))).toBe(false);
  });
});

describe("another mail", () => {
  it.each([
    ["the first", [], true],
    ["the third", [ago(1), ago(2)], true],
    ["a fourth at once", [ago(1), ago(2), ago(3)], false],
    ["a fourth after ten minutes", [ago(10), ago(11), ago(12)], true],
    ["a fifth within ten minutes of the fourth", [ago(9), ago(20), ago(21), ago(22)], false],
    ["one after an hour", [ago(60), ago(60), ago(60), ago(60)], true],
  ] as const)("%s", (_which, made, is) => {
    expect(mayMail(made, now)).toBe(is);
  });
});
