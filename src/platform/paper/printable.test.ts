import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFont, isBlank, leadingTo, onOneLine, printable, shortened } from "./printable.ts";

const anything = fc.string({ unit: "binary", maxLength: 200 });

describe("a text on paper", () => {
  it("keeps its lines and loses what steers a machine or turns the order of reading", () => {
    expect(printable("een\r\ntwee\u2028drie\tvier\u0000\u0007\u202Evijf\uFFFE")).toBe("een\ntwee\ndrie viervijf");
  });

  it("is well-formed, and stays the same when it is made printable again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = printable(text);
        expect([once.isWellFormed(), printable(once)]).toEqual([true, once]);
        expect(once.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it("stands on one line in a title", () => {
    expect(onOneLine("  een\n twee ")).toBe("een twee");
  });

  it("is blank when nothing of it shows", () => {
    expect([isBlank("\u200B \u0000\n"), isBlank("\u00A0"), isBlank(".")]).toEqual([true, true, false]);
  });

  it("is cut between characters, never inside one", () => {
    expect(shortened("🏠🏠🏠", 3)).toBe("🏠🏠🏠");
    expect(shortened("🏠🏠🏠🏠", 3)).toBe("🏠🏠…");
  });
});

describe("a character that the font cannot draw", () => {
  const font = new Set([..."abc "].map((letter) => letter.codePointAt(0) ?? 0));

  it("is named by its code", () => {
    expect(inFont("a日b😀\nc", font)).toBe("a[U+65E5]b[U+1F600]\nc");
  });

  it("is a plain space when it is a space, and nothing when it never shows", () => {
    expect(inFont("a\u3000b\u200Dc", font)).toBe("a bc");
  });
});

describe("an address on paper", () => {
  it.each([
    ["https://spil.example/a?b=ü", "https://spil.example/a?b=%C3%BC"],
    ["mailto:post@stad.example", "mailto:post@stad.example"],
    ["javascript:alert(1)", null],
    ["file:///etc/passwd", null],
    ["/beheer", null],
    ["", null],
    [`https://spil.example/${"a".repeat(3000)}`, null],
  ])("%s leads to %s", (address, leads) => {
    expect(leadingTo(address)).toBe(leads);
  });
});
