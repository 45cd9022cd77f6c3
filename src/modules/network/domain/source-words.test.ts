import { describe, expect, it } from "vitest";
import { addressInSource, sourceWords } from "./source-words.ts";

describe("a source in words", () => {
  it.each([
    ["https://a.nl/x", "", "https://a.nl/x", ""],
    ["Strategische agenda 2019-2022, regel 256", "Strategische agenda 2019-2022, regel 256", null, ""],
    ["https://a.nl/308900/ (adres ingekort)", "", "https://a.nl/308900/", " (adres ingekort)"],
    ["CBS, codelijst (https://b.nl/Codes)", "CBS, codelijst (", "https://b.nl/Codes", ")"],
  ])("%s: words, address, words", (source, before, address, after) => {
    expect(sourceWords(source)).toEqual({ before, address, after });
    expect(addressInSource(source)).toBe(address);
  });
});
