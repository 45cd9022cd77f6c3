import type { Language } from "../../../../../lib/language.ts";
import type { Field, Names } from "../../../domain/editing/field.ts";
import { keyColumn, numberColumn, type SheetShape, versionColumn } from "../../../domain/sheets/shape.ts";
import { formWords } from "../../../texts/desk/fields.ts";
import { sheetTexts } from "../../../texts/desk/sheets.ts";
import { sheetWordsIn } from "./words.ts";

/** So many names are written out; of more one looks on the platform. */
const mostNames = 100;

/** The sheet that explains the others: first how it works, then every column with what it can say. */
export function readMeRows(language: Language, shapes: readonly SheetShape[], names: Names): readonly (readonly string[])[] {
  const t = sheetTexts[language];
  const words = sheetWordsIn(language);
  return [
    ...t.rules.map(([subject = "", rule = ""]) => [t.everywhere, subject, rule, ""]),
    ...shapes.flatMap((shape) =>
      shape.columns.map((column) => {
        const field = shape.fields.find(({ name }) => name === column);
        const [what, can] = field ? explained(language, shape, field, names) : [reserved(language, shape, column), ""];
        return [words.sheet(shape), words.column(shape, column), what, can];
      }),
    ),
  ];
}

function reserved(language: Language, { group }: SheetShape, column: string): string {
  const t = sheetTexts[language];
  if (column === keyColumn) return group === null ? t.keyHint : t.partKeyHint;
  return { [versionColumn]: t.versionHint, [numberColumn]: t.numberHint }[column] ?? "";
}

/** What is filled in, as the form of the desk explains it, and what it can say. */
function explained(language: Language, shape: SheetShape, field: Field, names: Names): readonly [what: string, can: string] {
  const t = sheetTexts[language];
  const own = formWords(shape.kind, language);
  const [, hint = ""] = (shape.group === null ? own.fields : (own.groups[shape.group.name]?.fields ?? {}))[field.name] ?? [];
  const can = [t.kinds[field.content.kind], ...allowed(language, shape, field, names)].join("\n");
  return [[field.isOptional ? "" : t.required, hint].filter((part) => part !== "").join(" "), can];
}

function allowed(language: Language, shape: SheetShape, { name, content }: Field, names: Names): readonly string[] {
  if ("codes" in content) {
    const choices = sheetWordsIn(language).choices(shape, name);
    return content.codes.map((code) => choices[code] ?? code);
  }
  if (!("to" in content)) return [];
  const known = [...names[content.to].values()];
  return known.length > mostNames ? [sheetTexts[language].kinds.anyName] : known;
}
