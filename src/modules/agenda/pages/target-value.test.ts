import { describe, expect, it } from "vitest";
import { statementInWords, termInWords, valueInWords } from "./target-value.ts";

describe("a value", () => {
  it.each([
    ["750000", "750.000"],
    ["> 3.000.000", "> 3.000.000"],
    ["2029", "2029"],
    ["3000", "3000"],
    ["klimaatneutraal", "klimaatneutraal"],
  ])("of %s is written as %s", (value, written) => {
    expect(valueInWords(value, "nl")).toBe(written);
  });

  it("is grouped the English way in English", () => {
    expect(valueInWords("100000000", "en")).toBe("100,000,000");
  });

  it("has its unit behind it, unless it is a word", () => {
    expect(statementInWords({ value: "750000", unit: "nieuwe woningen" }, "nl")).toBe("750.000 nieuwe woningen");
    expect(statementInWords({ value: "klimaatneutraal", unit: "status" }, "nl")).toBe("klimaatneutraal");
  });
});

describe("a term", () => {
  it("is a date in words when it is a date, and as printed when it is not", () => {
    expect(termInWords("2021-12-31", "nl")).toBe("31 december 2021");
    expect(termInWords("10 jaar (vanaf circa 2019)", "nl")).toBe("10 jaar (vanaf circa 2019)");
  });
});
