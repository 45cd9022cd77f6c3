import { expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { areaTexts } from "./areas.ts";

it("says which part has no figure, in the word of the source when it has one", () => {
  const { part_missing } = areaTexts.nl.noFigure;
  expect(part_missing({ kind: "part_missing", area: asId("GM0017"), told: "Impossible" })).toBe(
    "Van GM0017, dat erbij hoort, is er geen cijfer (“Impossible”)",
  );
  expect(part_missing({ kind: "part_missing", area: asId("GM0017"), told: null })).not.toContain("(");
});

it("repeats a line that was not understood", () => {
  expect(areaTexts.en.findings["monitor.odd-area-line"]("GM0311", { line: "." })).toContain("“.”");
});
