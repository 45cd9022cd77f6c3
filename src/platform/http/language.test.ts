import { expect, it } from "vitest";
import { languageCookie, languageOf } from "./language.ts";

it.each([
  ["nothing said", undefined, undefined, "nl"],
  ["asked for", "en", undefined, "en"],
  ["remembered", undefined, "x=1; taal=en", "en"],
  ["asked for something else than remembered", "nl", "taal=en", "nl"],
  ["an unknown language", "de", "taal=en", "en"],
  ["a cookie that only ends like ours", undefined, "mijntaal=en", "nl"],
  ["a cookie with something behind it", undefined, "taal=english", "nl"],
] as const)("%s", (_what, asked, cookies, language) => {
  expect(languageOf(asked, cookies)).toBe(language);
});

it("is remembered in a cookie that scripts cannot read, and only over TLS where there is TLS", () => {
  expect(languageCookie("en", true)).toMatch(/^taal=en; Path=\/; .*HttpOnly; Secure$/);
  expect(languageCookie("en", false)).not.toContain("Secure");
});
