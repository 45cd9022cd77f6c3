import { describe, expect, it } from "vitest";
import { readGlossary, wordsInGlossary } from "./glossary.ts";

describe("the glossary of the product", () => {
  const words = readGlossary();

  it("names every word once, in code and on screen", () => {
    expect(words.length).toBeGreaterThanOrEqual(50);
    const inCode = words.flatMap((word) => word.code.split(", "));
    expect(inCode.toSorted()).toEqual([...new Set(inCode)].toSorted());
    const onScreen = words.map((word) => word.dutch);
    expect(onScreen.toSorted()).toEqual([...new Set(onScreen)].toSorted());
  });
});

describe("wordsInGlossary", () => {
  const table = (...rows: string[]) =>
    ["# Words", "", "| English | Dutch | nl | en | source |", "|---|---|---|---|---|", ...rows].join("\n");

  it("reads a row, with or without a bar at its end", () => {
    const word = { code: "ask", dutch: "vraag", meaning: { nl: "Wat men vraagt.", en: "What is asked." }, source: "own word" };
    const row = "| ask | vraag | Wat men vraagt. | What is asked. | own word";
    expect(wordsInGlossary(table(`${row} |`))).toEqual([word]);
    expect(wordsInGlossary(table(row))).toEqual([word]);
  });

  it("names the line of a row that is not complete", () => {
    expect(() => wordsInGlossary(table("| ask | vraag | Wat men vraagt. | | own word |"))).toThrow("Line 5");
    expect(() => wordsInGlossary(table("| ask | vraag |"))).toThrow("Line 5");
    expect(() => wordsInGlossary(table("| a | b | c | d | e | f |"))).toThrow("Line 5");
  });

  it("is empty for a file without a table", () => {
    expect(wordsInGlossary("# Words\n")).toEqual([]);
  });
});
