import { describe, expect, it } from "vitest";
import { languages } from "../../../lib/language.ts";
import { nothingChosen, readyMade, scenarioOf } from "../domain/choices.ts";
import { type ScenarioName, scenarioNames } from "../domain/scenario.ts";
import { scenarioInWords, scenarioTitle } from "./scenario-words.ts";

const measureName = (code: string): string => (code === "inwo" ? "inwoners" : code);
const told = (choices: typeof nothingChosen) => scenarioInWords(scenarioOf(choices).changes, "nl", measureName);

describe("a scenario in words", () => {
  it("says what it does and in which years", () => {
    expect(told(readyMade.cut)).toBe(
      "de opschalingskorting vervalt: gemeenten krijgen elk jaar terug wat nog wordt gekort (van 2027 tot en met 2031)",
    );
    expect(told({ ...nothingChosen, extra: -500_000_000, from: 2028, until: 2028 })).toBe(
      "het fonds krijgt €\u00A0500 miljoen minder (in 2028)",
    );
  });

  it("says amounts, shares and measures as people read them", () => {
    expect(told(readyMade["tax-area"])).toContain("€\u00A04 miljard meer belasting, een vast bedrag per inwoner");
    expect(told(readyMade["tax-area"])).toContain("80% van de verschillen");
    expect(told({ ...nothingChosen, measure: { code: "inwo", times: 1.25 } })).toContain("‘inwoners’ telt 1,25 keer zo zwaar");
    expect(told({ ...nothingChosen, transition: 0.5 })).toContain("vervalt 50%");
  });

  it("says the years of several changes once, behind the last", () => {
    const both = told({ ...readyMade.budgets, extra: 1_000_000 });
    expect(both.match(/van 2027 tot en met 2031/g)).toHaveLength(1);
    expect(both).toContain("; het fonds krijgt");
  });

  it("says that nothing changes of a scenario that changes nothing", () => {
    expect(told(nothingChosen)).toBe("er verandert niets");
  });

  it("says another thing for each way and each scenario, in both languages", () => {
    for (const language of languages) {
      const titles = scenarioNames.map((name) => scenarioTitle(name, language));
      expect(new Set(titles).size).toBe(scenarioNames.length);
      const all = scenarioNames.map((name: ScenarioName) => scenarioInWords(scenarioOf(readyMade[name]).changes, language, measureName));
      const ways = (["cut-repaid", "cut-undecided"] as const).map((way) =>
        scenarioInWords(scenarioOf({ ...nothingChosen, cut: [way] }).changes, language, measureName),
      );
      expect(new Set([...all, ...ways]).size).toBe(scenarioNames.length + 2);
    }
  });
});
