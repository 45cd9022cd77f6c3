import { type Language, languages } from "../../../../../lib/language.ts";
import { keyColumn, numberColumn, type SheetShape, versionColumn } from "../../../domain/sheets/shape.ts";
import type { SheetWords } from "../../../domain/sheets/words.ts";
import { draftTexts } from "../../../texts/desk/drafts.ts";
import { formWords } from "../../../texts/desk/fields.ts";
import { sheetTexts } from "../../../texts/desk/sheets.ts";
import { choiceWords } from "../choice-words.ts";
import { labelOf } from "../labels.ts";

/** How sheets, columns and choices are called in a language: as on the desk. */
export function sheetWordsIn(language: Language): SheetWords {
  const t = sheetTexts[language];
  return {
    sheet: ({ kind, group, key }) => t.sheets[key] ?? formWords(kind, language).groups[group?.name ?? ""]?.title ?? key,
    column: (shape, column) => columnCalled(language, shape, column),
    choices: ({ kind, group }, field) => choiceWords(language, kind, group === null ? field : `${group.name}-${field}`),
    yes: draftTexts[language].yes,
    readMe: t.readMe,
  };
}

/** In every language that a file can have. */
export const allSheetWords: readonly SheetWords[] = languages.map(sheetWordsIn);

function columnCalled(language: Language, { kind, group }: SheetShape, column: string): string {
  const t = sheetTexts[language];
  if (column === keyColumn) return t.key[kind];
  if (column === versionColumn) return t.version;
  if (column === numberColumn) return t.number;
  if (group === null) return labelOf(kind, language, column);
  return formWords(kind, language).groups[group.name]?.fields[column]?.[0] ?? column;
}
