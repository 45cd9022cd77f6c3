import { expect, it } from "vitest";
import { isProgramsError, plainCell } from "./cell.ts";

it.each([
  ["  Zwolle\t", "Zwolle"],
  ["een\r\ntwee\rdrie", "een\ntwee\ndrie"],
  ["a\u0000b\u0007c\uFFFD", "abc"],
  ["\u0001 x \u0002", "x"],
  ["tab\tblijft", "tab\tblijft"],
] as const)("%j is compared as %j", (text, plain) => {
  expect(plainCell(text)).toBe(plain);
  expect(plainCell(plain)).toBe(plain);
});

it.each(["#VERW!", "#N/B", "#N/A", "#NAAM?", "#NAME?", "#DEEL/0!", "#REF!"])("%s is what a program shows instead of a value", (text) => {
  expect(isProgramsError(text)).toBe(true);
});

it.each(["#1", "#wonen", "VERW!", ""])("%j is not", (text) => {
  expect(isProgramsError(text)).toBe(false);
});
