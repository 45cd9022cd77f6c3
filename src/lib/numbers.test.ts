import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeNumber } from "./numbers.ts";

describe("a whole number", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [131_730, "131.730"],
    [-1234, "-1.234"],
    [1234.5, "1.235"],
  ])("%d is %s in Dutch", (value, text) => {
    expect(wholeNumber(value, "nl")).toBe(text);
  });

  it("is written as Intl writes it, whichever number and language", () => {
    const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(number, (value) => {
        fc.pre(!Object.is(value, -0));
        for (const [language, locale] of [
          ["nl", "nl-NL"],
          ["en", "en-GB"],
        ] as const) {
          expect(wholeNumber(value, language)).toBe(new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value));
        }
      }),
    );
  });
});
