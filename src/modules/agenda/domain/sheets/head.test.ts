import { expect, it } from "vitest";
import { aTable, plannedFrom } from "../../../../../tests/build/sheet-words.ts";
import { allSheetWords } from "../../pages/desk/sheets/words.ts";
import { knownTables } from "./head.ts";
import { sheetShapes } from "./shape.ts";

const wrong = (...tables: Parameters<typeof plannedFrom>[0]) => plannedFrom(tables, {}).wrong;
const tab = (name: string, ...lines: readonly string[]) => ({ ...aTable("a.xlsx", ...lines), name });

it("knows every sheet by its name and by its columns, in both languages", () => {
  for (const words of allSheetWords) {
    for (const shape of sheetShapes) {
      const head = shape.columns.map((column) => words.column(shape, column));
      const found = knownTables([{ ...aTable("bestand.csv"), lines: [{ row: 1, cells: head }] }], allSheetWords);
      expect([shape.key, found.map((table) => [table.shape?.key, table.problems])]).toEqual([shape.key, [[shape.key, []]]]);
      expect(knownTables([tab(words.sheet(shape).toUpperCase(), "x")], allSheetWords)[0]?.shape?.key).toBe(shape.key);
    }
  }
});

it("takes a table of which the columns fit more than one sheet for what its file is called", () => {
  const [first] = knownTables([aTable("initiatieven-2026-11-24.csv", "Kenmerk initiatief;Versie", "x;1")], allSheetWords);
  expect(first?.shape?.key).toBe("initiatief");
  expect(wrong(aTable("bestand.csv", "Kenmerk initiatief;Versie", "x;1"))).toEqual(["unclear-table"]);
});

it("passes over the sheet that explains the others, and over sheets in which nothing stands", () => {
  expect(wrong(tab("Lees mij", "Blad;Kolom"), tab("Read me", "Sheet"), tab("Blad3"))).toEqual([]);
});

it("says what is wrong with a head, before it reads a row", () => {
  expect(wrong(tab("Kladblok", "a;b"))).toEqual(["unknown-sheet"]);
  expect(wrong(tab("Vragen", "Versie;Oordeel", "1;deels"))).toEqual(["vraag 1 #kenmerk missing-column"]);
  expect(wrong(tab("Vragen", "2019-2022-3.3;1", "x;1"))).toEqual(["vraag 1  no-head"]);
  expect(wrong(tab("Vragen", "Kenmerk vraag;Kleur;Oordeel;Verdict;", "x;rood;deels;deels;los"))).toEqual([
    "vraag 1  unknown-column",
    "vraag 1  repeated-column",
    "vraag 2  nameless-column",
    "vraag 2 #kenmerk unknown-key",
  ]);
  expect(wrong(tab("Vragen", "Kenmerk vraag;Oordeel"), tab("Asks", "Kenmerk vraag;Oordeel", "x;deels"))).toEqual([
    "vraag   repeated-sheet",
  ]);
});
