import { describe, expect, it } from "vitest";
import { languages } from "../../../../lib/language.ts";
import { folded } from "../../../../lib/text.ts";
import { fieldProblemCodes } from "../../domain/editing/check.ts";
import { readinessCodes } from "../../domain/editing/ready.ts";
import { sheetProblemCodes } from "../../domain/sheets/problem.ts";
import { sheetShapes } from "../../domain/sheets/shape.ts";
import { allSheetWords } from "../../pages/desk/sheets/words.ts";
import { problemSentence } from "./sheet-problems.ts";
import { sheetTexts } from "./sheets.ts";

/** Words that mean more than one thing. */
const clashes = (pairs: readonly (readonly [word: string, code: string])[]) =>
  [...Map.groupBy(pairs, ([word]) => folded(word))].filter(([, same]) => new Set(same.map(([, code]) => code)).size > 1);

describe("the words in a sheet of the agenda", () => {
  it("mean one thing, in either language: whoever reads a table back must not guess", () => {
    expect(clashes(allSheetWords.flatMap((words) => sheetShapes.map((shape) => [words.sheet(shape), shape.key])))).toEqual([]);
    for (const shape of sheetShapes) {
      expect([
        shape.key,
        clashes(allSheetWords.flatMap((words) => shape.columns.map((column) => [words.column(shape, column), column]))),
      ]).toEqual([shape.key, []]);
      for (const { name, content } of shape.fields) {
        const codes = "codes" in content ? content.codes : [];
        const said = allSheetWords.flatMap((words) => codes.map((code) => [words.choices(shape, name)[code] ?? "", code] as const));
        expect([shape.key, name, clashes([...said, ...codes.map((code) => [code, code] as const)])]).toEqual([shape.key, name, []]);
        expect(said.filter(([word]) => word === "")).toEqual([]);
      }
    }
  });

  it("name every sheet, short enough for its tab", () => {
    for (const language of languages) {
      expect(Object.keys(sheetTexts[language].sheets)).toEqual(sheetShapes.map(({ key }) => key));
    }
    const names = allSheetWords.flatMap((words) => [words.readMe, ...sheetShapes.map(words.sheet)]);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });

  it("call every column otherwise than by its name in the code", () => {
    const bare = allSheetWords.flatMap((words) =>
      sheetShapes.flatMap((shape) => shape.columns.filter((column) => words.column(shape, column) === column)),
    );
    expect(bare).toEqual([]);
  });
});

it.each([...sheetProblemCodes, ...fieldProblemCodes, ...readinessCodes])(
  "%s has a sentence in both languages that says what to do",
  (code) => {
    const [nl, en] = languages.map((language) => problemSentence(language, { code, detail: "7" }));
    expect(nl).toMatch(/^\S.*\.$/);
    expect(en).toMatch(/^\S.*\.$/);
    expect(nl).not.toBe(en);
  },
);
