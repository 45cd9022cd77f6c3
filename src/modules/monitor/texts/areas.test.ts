import { expect, it } from "vitest";
import { areaTexts } from "./areas.ts";

it("repeats a line that was not understood", () => {
  expect(areaTexts.en["monitor.odd-area-line"]("GM0311", { line: "." })).toContain("“.”");
});
