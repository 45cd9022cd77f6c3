import { describe, expect, it } from "vitest";
import { aPeriod } from "../../tests/build/seat.ts";
import { since } from "./period.ts";
import { doubtInWords, periodInWords } from "./period-words.ts";

describe("periodInWords", () => {
  it.each([
    [since("2022-07-01"), "sinds 1 juli 2022"],
    [aPeriod({ from: "2018-06-15", until: "2022-09" }), "van 15 juni 2018 tot september 2022"],
    [aPeriod({ until: "2019-01-15" }), "begin onbekend; tot 15 januari 2019"],
    [
      aPeriod({ from: "2022-09", lastSeen: "2023-02-10" }),
      "sinds september 2022; laatst gezien 10 februari 2023; of het nog loopt is onbekend",
    ],
    [aPeriod({ firstSeen: "2015" }), "begin onbekend; eerst gezien 2015; of het nog loopt is onbekend"],
    [aPeriod(), "geen data bekend"],
    [
      { ...since("2018"), from: { on: null, note: "uiterlijk 2018" }, firstSeen: { on: "2009", note: null } },
      "begin: uiterlijk 2018; eerst gezien 2009",
    ],
  ])("%#", (period, words) => {
    expect(periodInWords(period, "nl")).toBe(words);
  });
});

describe("doubtInWords names", () => {
  it.each([
    ["the last sign before the day", aPeriod({ from: "2018", lastSeen: "2021-05" }), "laatst gezien mei 2021"],
    ["the beginning when that is the last sign", aPeriod({ from: "2022-09-22" }), "sinds 22 september 2022"],
    ["the end when only that is known", aPeriod({ until: "2024" }), "tot 2024"],
    ["what is not known when the signs are all later", aPeriod({ lastSeen: "2025" }), "begin onbekend"],
    ["that nothing is known", aPeriod(), "geen data bekend"],
  ])("%s", (_what, period, words) => {
    expect(doubtInWords(period, "2023-10-01", "nl")).toBe(words);
  });
});
