import { expect, it } from "vitest";
import { readLine } from "./description-line.ts";

it.each([
  ["... 4531 hectare met 3051 woningen en 7289 inwoners ", 4531, 3051, 7289],
  ["... 15 hectare met 1 woning en 1 inwoner", 15, 1, 1],
  ["... 0,17 hectare met 0 woningen en 0 inwoners", 0.17, 0, 0],
  ["... 4 hectare met 4 inwoners", 4, null, 4],
  ["... 5026 hectare 8104 woningen en 19614 inwoners", 5026, 8104, 19614],
  ["... 1 woning en 2 inwoners", null, 1, 2],
  ["... 13 inwoners", null, null, 13],
])("%s", (line, hectares, dwellings, inhabitants) => {
  expect(readLine(line)).toEqual({ kind: "size", size: { hectares, dwellings, inhabitants } });
});

it.each([
  "... ",
  "... ongeveer 5 hectare met 1 woning en 3 inwoners",
  "... 5 hectare met 1.203 woningen en 3 inwoners",
  "... 5 inwoners met 3 hectare",
  "- Groningen GM0014,",
  "- Groningen (PV20),",
  "Samengevoegd per 01-01-2019, ontvangen van:",
  "constructor per 01-01-2019, ontvangen van:",
  "Opgeheven per 1-1-2019, overgegaan naar:",
  "Begindatum onbekend",
  ".",
])("does not guess at %j", (line) => {
  expect(readLine(line)).toEqual({ kind: "odd" });
});

it("knows land that comes from land that goes, also where a founding says uit", () => {
  const common = { kind: "land", day: "2007-01-01" };
  expect(readLine("Ontstaan per 01-01-2007 uit:")).toEqual({ ...common, occasion: "founding", direction: "received" });
  expect(readLine("Ontstaan per 01-01-2007, uit:")).toEqual({ ...common, occasion: "founding", direction: "received" });
  expect(readLine("Wijziging per 01-01-2007, overgegaan naar:")).toEqual({ ...common, occasion: "change", direction: "ceded" });
});

it("keeps brackets that belong to a name", () => {
  expect(readLine("- Bergen (L.) (GM0893)")).toEqual({ kind: "area", other: { code: "GM0893", name: "Bergen (L.)" } });
});
