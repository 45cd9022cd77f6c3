import { expect, it } from "vitest";
import { scenarioPaperTexts } from "./scenario-paper.ts";

it("a letter names one amount where every circular and every rule gives the same, and two where they differ", () => {
  const { byCirculars, byRules } = scenarioPaperTexts.nl;
  expect(byCirculars("€ 2", "€ 2")).toBe("Cijfers: volgens elke circulaire is het verschil € 2.");
  expect(byCirculars("€ 1", "€ 2")).toContain("tussen € 1 en € 2");
  expect(byRules("€ 2", "€ 2")).toBe("Regels: met een andere verdedigbare keuze is het ook € 2.");
  expect(byRules("€ 1", "€ 2")).toContain("tussen € 1 en € 2");
});
