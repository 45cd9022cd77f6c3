import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { readDescription, readDescriptions } from "./read-description.ts";

const area = { code: asId<AreaCode>("GM0009"), title: "Ten Boer" };
const read = (...lines: readonly string[]) => readDescription({ ...area, description: lines.join("\r\n") });
const odd = (...lines: readonly string[]) => read(...lines).findings.map(({ values }) => values["line"]);

describe("readDescription", () => {
  it("of nothing finds nothing", () => {
    expect(readDescription({ ...area, description: null })).toEqual({ events: [], findings: [] });
  });

  it("reads an end with whom the land went to, and a beginning that nobody wrote down", () => {
    const { events, findings } = read(
      "Opgeheven per 01-01-2019, overgegaan naar:",
      "- Groningen (GM0014),",
      "... 4531 hectare met 3051 woningen en 7289 inwoners",
      "",
      "Begindatum voor 1830",
      "",
    );
    expect(events).toMatchObject([
      { kind: "abolished", day: "2019-01-01" },
      { kind: "ceded", occasion: "abolition", day: "2019-01-01", other: { code: "GM0014" }, size: { inhabitants: 7289 } },
      { kind: "begun", day: null, beforeYear: 1830 },
    ]);
    expect(findings).toEqual([]);
  });

  it("keeps an area without figures, and gives the figures below to the area above them only", () => {
    const { events } = read(
      "Grenswijziging per 01-01-2017, ontvangen van:",
      "- Slochteren (GM0040),",
      "- Haren (GM0017),",
      "... 1 hectare met 2 woningen en 3 inwoners",
    );
    expect(events).toMatchObject([{ size: { inhabitants: null } }, { size: { inhabitants: 3 } }]);
  });

  it("names figures that no area stands above, and figures that stand there twice", () => {
    expect(odd("... 1 hectare met 2 woningen en 3 inwoners")).toEqual(["... 1 hectare met 2 woningen en 3 inwoners"]);
    expect(odd("Grenswijziging per 01-01-2017, ontvangen van:", "- Haren (GM0017),", "... 3 inwoners", "... 4 inwoners")).toEqual([
      "... 4 inwoners",
    ]);
  });

  it("does not put what stands under a heading that it does not know under the heading before it", () => {
    const lines = ["Samengevoegd per 01-01-2018 met:", "- Haren (GM0017),", "... 3 inwoners"];
    expect(odd("Grenswijziging per 01-01-2017, ontvangen van:", "- Eelde (GM0113),", "... 1 inwoner", ...lines)).toEqual(lines);
  });

  it("reads a change of name from both sides", () => {
    const named = (line: string) => read("Naamswijziging per 01-02-1994,", line).events;
    expect(named("oude naam: Posterholt (GM0956)")).toMatchObject([{ kind: "renamed", told: "former", other: { code: "GM0956" } }]);
    expect(named("nieuwe naam: Oost Gelre (GM1586),")).toMatchObject([{ told: "later", day: "1994-02-01" }]);
  });

  it("does not take an end without receivers for one with", () => {
    expect(read("Opgeheven per 01-10-1994").events).toEqual([
      { kind: "abolished", area: { code: "GM0009", name: "Ten Boer" }, day: "1994-10-01" },
    ]);
  });
});

it("readDescriptions leaves provinces alone: what they tell is another story", () => {
  expect(readDescriptions([{ code: asId("PV20"), title: "Groningen (PV)", description: "PV = Provincie" }])).toEqual({
    events: [],
    findings: [],
  });
});
