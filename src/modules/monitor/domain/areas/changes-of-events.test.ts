import { describe, expect, it } from "vitest";
import { asId } from "../../../../lib/ids.ts";
import { changesOf } from "./changes-of-events.ts";
import { readDescriptions } from "./read-description.ts";

const told = (histories: Readonly<Record<string, readonly string[]>>) =>
  changesOf(
    readDescriptions(
      Object.entries(histories).map(([code, lines]) => ({
        code: asId(code),
        title: `${code} (gemeente)`,
        description: lines.join("\r\n"),
      })),
    ).events,
  );

const received = ["Gemeentelijke herindeling per 01-01-2019, ontvangen van:", "- Ten Boer (GM0009),", "... 4531 hectare met 7289 inwoners"];
const ended = [
  "Opgeheven per 01-01-2019, overgegaan naar:",
  "- Groningen (GM0014),",
  "... 4531 hectare met 3051 woningen en 7289 inwoners",
];

describe("changesOf", () => {
  it("says once what giver and receiver both tell, with what either of them knows", () => {
    const { changes, findings } = told({ GM0014: received, GM0009: ended });
    expect(changes).toEqual([
      {
        kind: "abolition",
        day: "2019-01-01",
        from: { code: "GM0009", name: "Ten Boer" },
        to: "GM0014",
        isNewArea: false,
        size: { hectares: 4531, dwellings: 3051, inhabitants: 7289 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it("leaves a figure unknown on which the two differ, and says so", () => {
    const { changes, findings } = told({ GM0014: received, GM0009: [...ended.slice(0, 2), "... 4531 hectare met 7290 inwoners"] });
    expect(changes).toMatchObject([{ size: { hectares: 4531, inhabitants: null } }]);
    expect(findings).toMatchObject([{ code: "monitor.inhabitants-told-differently", subject: "GM0009" }]);
  });

  it("does not call it an end when only the receiver tells of it", () => {
    const { changes, findings } = told({ GM0014: received });
    expect(changes).toMatchObject([{ kind: "border" }]);
    expect(findings).toMatchObject([{ code: "monitor.change-told-once" }]);
  });

  it("leaves out what an area had itself, and a name that became itself", () => {
    const { changes } = told({
      GM0014: [
        "Gemeentelijke herindeling per 01-01-2019, ontvangen van:",
        "- Groningen (GM0014),",
        "Naamswijziging per 01-01-2019,",
        "oude naam: Groningen (GM0014)",
      ],
    });
    expect(changes).toEqual([]);
  });

  it("takes what an ended area gave away under another heading for a part of it", () => {
    const alsoCeded = ["Grenswijziging per 01-01-2019, overgegaan naar:", "- Haren (GM0017),", "... 3 inwoners"];
    expect(told({ GM0009: [...ended, ...alsoCeded] }).changes.map(({ kind }) => kind)).toEqual(["abolition", "abolition"]);
  });

  it("names an area that began on another day than it got its land", () => {
    const { findings } = told({
      GM1942: ["Ontstaan per 01-01-2016, ontvangen van:", "- Bussum (GM0381),", "Begindatum 01-01-2015"],
      GM0381: ["Opgeheven per 01-01-2016, overgegaan naar:", "- Gooise Meren (GM1942),"],
    });
    expect(findings).toMatchObject([{ code: "monitor.beginning-told-differently", subject: "GM1942" }]);
  });
});
