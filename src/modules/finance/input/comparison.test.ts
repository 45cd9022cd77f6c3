import { describe, expect, it } from "vitest";
import { scenarioText } from "./comparison.ts";

describe("a scenario in the address of a comparison", () => {
  it("is a name with choices behind it, or a name alone", () => {
    expect(scenarioText("opschalingskorting?van=2027&tot=2028")).toEqual({ name: "cut", query: "van=2027&tot=2028" });
    expect(scenarioText(" accres ")).toEqual({ name: "growth", query: "" });
  });

  it("may be pasted as the whole address of a page", () => {
    expect(scenarioText("https://spil.example/financien/combinatie/steden?extra=500&stad=zwolle#tabel")).toEqual({
      name: "free",
      query: "extra=500&stad=zwolle",
    });
  });

  it("is none where no scenario is named, whatever stands behind the question mark", () => {
    expect(scenarioText("https://spil.example/agenda?x=/accres")).toBeNull();
    expect(scenarioText("")).toBeNull();
  });
});
