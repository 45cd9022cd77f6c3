import { describe, expect, it } from "vitest";
import { languages } from "../../../lib/language.ts";
import { folded } from "../../../lib/text.ts";
import { sheetColumns, sheetKinds, sheetProblemCodes } from "../domain/spreadsheet/sheet.ts";
import { sheetProblemTexts } from "./sheet-problems.ts";
import { sheetWords } from "./spreadsheet-words.ts";

describe("the words in a spreadsheet", () => {
  it("mean one thing, in either language: whoever reads a table back must not guess", () => {
    const clashes = (pairs: readonly (readonly [word: string, code: string])[]) =>
      [...Map.groupBy(pairs, ([word]) => folded(word))].filter(([, same]) => new Set(same.map(([, code]) => code)).size > 1);
    for (const kind of sheetKinds) {
      expect(
        clashes(
          languages.flatMap((language) => sheetColumns[kind].map((column) => [sheetWords[language].columns[column], column] as const)),
        ),
      ).toEqual([]);
      for (const column of sheetColumns[kind]) {
        const lists = languages.map((language) => sheetWords[language].lists[`${kind} ${column}`] ?? {});
        expect([
          kind,
          column,
          clashes(lists.flatMap((list) => Object.entries(list).flatMap(([code, word]) => [[word, code] as const, [code, code] as const]))),
        ]).toEqual([kind, column, []]);
      }
    }
  });

  it("are short enough for the tab of a sheet", () => {
    const names = languages.flatMap((language) => Object.values(sheetWords[language].sheets));
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });
});

it.each(sheetProblemCodes)("%s has a sentence in both languages that says what to do", (code) => {
  const [nl, en] = languages.map((language) => sheetProblemTexts[language][code]("7"));
  expect(nl).toMatch(/^\S.*\.$/);
  expect(en).toMatch(/^\S.*\.$/);
  expect(nl).not.toBe(en);
});
