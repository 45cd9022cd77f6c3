import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDifference, wordDifference } from "./difference.ts";

const readBack = (pieces: ReturnType<typeof wordDifference>, gone: "added" | "removed") =>
  pieces
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join("");

describe("the difference between two texts", () => {
  it("names the words that came and went, and leaves the others in place", () => {
    expect(wordDifference("De stad bouwt woningen.", "De stad bouwt meer woningen.")).toEqual([
      { kind: "same", text: "De stad bouwt " },
      { kind: "added", text: "meer " },
      { kind: "same", text: "woningen." },
    ]);
  });

  it("holds both texts whole, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), (before, after) => {
        const pieces = wordDifference(before, after);
        expect([readBack(pieces, "added"), readBack(pieces, "removed")]).toEqual([before, after]);
      }),
    );
  });

  it("of two texts of 6,000 characters without a common word is the two texts, and is not searched for further", () => {
    const [before, after] = ["a,".repeat(3000), "b;".repeat(3000)];
    expect(wordDifference(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });

  it("of a text that is new or gone is that text", () => {
    expect(wordDifference("", "Nieuw.")).toEqual([{ kind: "added", text: "Nieuw." }]);
    expect(wordDifference("Oud.", "")).toEqual([{ kind: "removed", text: "Oud." }]);
    expect(wordDifference("", "")).toEqual([]);
  });
});

describe("the difference between two lists", () => {
  it("keeps lines whole", () => {
    expect(lineDifference(["Rijk", "VNG"], ["Rijk", "G4", "VNG"])).toEqual([
      { kind: "same", text: "Rijk" },
      { kind: "added", text: "G4" },
      { kind: "same", text: "VNG" },
    ]);
  });
});
