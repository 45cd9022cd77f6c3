import { describe, expect, it } from "vitest";
import { languages } from "../../../lib/language.ts";
import { type SheetColumn, type SheetKind, sheetColumns, sheetKinds } from "../domain/spreadsheet/sheet.ts";
import { sheetWords } from "../texts/spreadsheet-words.ts";
import { knownSheets, parsedRow } from "./spreadsheet.ts";

const told = (rows: readonly (readonly string[])[]) => rows.map((cells, index) => ({ row: index + 1, cells }));

describe("a file", () => {
  it("has its sheets and columns found by name in either language, in any order, and says which it does not know", () => {
    const known = knownSheets([
      { name: "Organisations", lines: told([["Naam", "Reference", "Kleur"]]) },
      { name: "organisaties", lines: told([["Kenmerk"]]) },
      { name: "Blad1", lines: [] },
      { name: "Kosten", lines: told([["Bedrag"]]) },
      {
        name: "zetels",
        lines: told([
          ["Rol", "rol", ""],
          ["lid", "", "los"],
        ]),
      },
      { name: "gremia", lines: [] },
    ]);
    expect(known[0]?.columns).toEqual(["name", "id", null]);
    expect(known.flatMap(({ problems }) => problems.map(({ sheet, row, code, value }) => [sheet, row, code, value]))).toEqual([
      ["organisations", 1, "unknown-column", "Kleur"],
      ["organisations", null, "repeated-sheet", "organisaties"],
      [null, null, "unknown-sheet", "Kosten"],
      ["seats", 1, "repeated-column", "role"],
      ["seats", 1, "missing-column", "id"],
      ["seats", 2, "nameless-column", "los"],
      ["bodies", null, "no-head", ""],
    ]);
  });

  it("of text is known by its columns, and by its name where those are of more tables", () => {
    for (const language of languages) {
      for (const kind of sheetKinds) {
        const head = sheetColumns[kind].map((column) => sheetWords[language].columns[column]);
        expect(knownSheets([{ name: null, lines: told([head]) }])).toMatchObject([{ kind, problems: [] }]);
      }
    }
    const lines = told([["Kenmerk", "Naam", "Soort"]]);
    expect(knownSheets([{ name: null, file: "gremia-2026-11-24.csv", lines }])).toMatchObject([{ kind: "bodies", problems: [] }]);
    expect(knownSheets([{ name: null, file: "lijst.csv", lines }])).toMatchObject([{ kind: null, problems: [{ code: "unclear-table" }] }]);
  });
});

describe("a cell", () => {
  const read = (kind: SheetKind, column: SheetColumn, text: string) => {
    const { row, problems } = parsedRow(kind, { columns: [column] }, { row: 2, cells: [text] });
    return row.cells[column] ?? problems.map(({ code }) => code).join();
  };

  it.each([
    ["2026-11-24", "2026-11-24"],
    ["24-11-2026", "2026-11-24"],
    ["4/1/2026", "2026-01-04"],
    ["24.11.2026", "2026-11-24"],
    ["11-2026", "2026-11"],
    ["2026", "2026"],
    ["46350", "2026-11-24"],
    ["2026-11-24T00:00", "2026-11-24"],
    ["onbekend", ""],
    ["31-02-2026", "bad-date"],
    ["gisteren", "bad-date"],
    ["#VERW!", "broken-cell"],
  ])("with the day %s is read as %s", (text, day) => {
    expect(read("seats", "from", text)).toBe(day);
  });

  it.each([
    ["seats", "role", "LID", "member"],
    ["seats", "role", "member", "member"],
    ["seats", "role", "chair", "chair"],
    ["bodies", "audience", "everybody", "public"],
    ["organisations", "kind", " vereniging ", "association"],
    ["organisations", "memberFrom", "unknown", "onbekend"],
    ["seats", "role", "baas", "unknown-word"],
    ["seats", "role", "#N/B", "broken-cell"],
    ["organisations", "name", "#REF!", "broken-cell"],
    ["organisations", "name", "#1 in wonen", "#1 in wonen"],
    ["organisations", "note", "een\r\ntwee\u0000", "een\ntwee"],
  ] as const)("of %s, %s, that says %s is read as %s", (kind, column, text, value) => {
    expect(read(kind, column, text)).toBe(value);
  });
});
