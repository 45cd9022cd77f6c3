import { describe, expect, it } from "vitest";
import { marked, snippet } from "./found-text.ts";

const found = (pieces: ReturnType<typeof marked>) => pieces.filter((piece) => piece.isFound).map((piece) => piece.text);
const whole = (pieces: ReturnType<typeof marked>) => pieces.map((piece) => piece.text).join("");

describe("marked", () => {
  it("keeps every letter of the text, whatever is found in it", () => {
    const text = "Één straße in ’s-Hertogenbosch: İstanbul, 3.000 × 40 = ﬁjn 👍🏽 jeugdzorg";
    expect(whole(marked(text, ["een", "istanbul", "jeugd", "x"]))).toBe(text);
  });

  it("finds a word with accents and capitals, also when the accent is a letter of its own", () => {
    expect(found(marked("Één en ÉÉN en e\u0301e\u0301n", ["een"]))).toEqual(["Één", "ÉÉN", "e\u0301e\u0301n"]);
  });

  it("finds the right place after a letter that folds to two", () => {
    expect(found(marked("İ İ jeugd", ["jeugd"]))).toEqual(["jeugd"]);
  });

  it("finds a word inside another one, and words that overlap or touch as one", () => {
    expect(found(marked("woningbouwopgave", ["woning", "bouw", "bouwopgave"]))).toEqual(["woningbouwopgave"]);
    expect(found(marked("de woningbouw", ["woning"]))).toEqual(["woning"]);
  });

  it("marks nothing without words, and nothing in an empty text", () => {
    expect(marked("tekst", [])).toEqual([{ text: "tekst", isFound: false }]);
    expect(marked("tekst", [""])).toEqual([{ text: "tekst", isFound: false }]);
    expect(marked("", ["tekst"])).toEqual([]);
  });
});

describe("snippet", () => {
  const long = `${"voor ".repeat(60)}jeugdzorg ${"na ".repeat(100)}`.trim();

  it("is the whole text when it is short", () => {
    expect(whole(snippet("Een korte tekst over jeugdzorg.", ["jeugdzorg"]))).toBe("Een korte tekst over jeugdzorg.");
  });

  it("stands around the first found word, says where it was cut, and is not much longer than a few lines", () => {
    const text = whole(snippet(long, ["jeugdzorg"]));
    expect(text).toMatch(/^… voor .*jeugdzorg na .* …$/);
    expect(text.length).toBeLessThan(260);
    expect(found(snippet(long, ["jeugdzorg"]))).toEqual(["jeugdzorg"]);
  });

  it("is the beginning when the word is not in it", () => {
    expect(whole(snippet(long, ["wonen"]))).toMatch(/^voor voor .* …$/);
  });

  it("cuts a text without spaces all the same", () => {
    expect(whole(snippet("x".repeat(5000), ["y"])).length).toBeLessThan(260);
  });
});
