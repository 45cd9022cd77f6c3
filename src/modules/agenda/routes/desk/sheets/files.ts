import { dayOf } from "../../../../../lib/day.ts";
import type { Language } from "../../../../../lib/language.ts";
import { slugOf } from "../../../../../lib/text.ts";
import { csvOf } from "../../../../../platform/api/csv.ts";
import { attachmentNamed } from "../../../../../platform/http/attachment.ts";
import type { Visit } from "../../../../../platform/http/env.ts";
import type { PlainSheet } from "../../../../../platform/sheet/sheet.ts";
import type { ChosenRecords } from "../../../actions/sheets/exported.ts";
import type { Texts } from "../../../domain/editing/field.ts";
import { rowKey, rowsIn } from "../../../domain/editing/form.ts";
import { cellOf } from "../../../domain/sheets/cells.ts";
import { nameBooks } from "../../../domain/sheets/name-books.ts";
import { keyColumn, numberColumn, type SheetShape, shapesOf, versionColumn } from "../../../domain/sheets/shape.ts";
import { readMeRows } from "../../../pages/desk/sheets/read-me.ts";
import { sheetWordsIn } from "../../../pages/desk/sheets/words.ts";
import { sheetTexts } from "../../../texts/desk/sheets.ts";

/** What was chosen as sheets that people read, in one language, each with its shape. */
export function sheetsOf({ names, records }: ChosenRecords, language: Language): readonly (readonly [SheetShape, PlainSheet])[] {
  const [words, books] = [sheetWordsIn(language), nameBooks(names)];
  const shapes = [...records.keys()].flatMap(shapesOf);
  const shown = new Map(
    [...records].map(([kind, all]) => [kind, all.map((open) => ({ record: open.record, texts: open.shown(null, names) }))]),
  );
  return shapes.map((shape) => {
    const rows = (shown.get(shape.kind) ?? []).flatMap(({ record, texts }) =>
      rowsFor(shape, texts).map((row) => {
        const before: Texts = { [keyColumn]: record.id, [versionColumn]: String(record.version), [numberColumn]: row.number };
        return shape.columns.map((column) => {
          const field = shape.fields.find(({ name }) => name === column);
          return field ? cellOf(shape, field, row.texts[column] ?? "", words, books) : (before[column] ?? "");
        });
      }),
    );
    return [shape, { name: words.sheet(shape), head: shape.columns.map((column) => words.column(shape, column)), rows }] as const;
  });
}

/** The rows of a record in a sheet: the one of itself, or those of a group with their numbers. */
function rowsFor({ group }: SheetShape, texts: Texts): readonly { readonly number: string; readonly texts: Texts }[] {
  if (group === null) return [{ number: "", texts }];
  return rowsIn(group, texts).map((row) => ({ number: String(Number(row.texts[rowKey]) + 1), texts: row.texts }));
}

/** The sheet that stands before the others and explains them. */
export function readMeSheet({ names }: ChosenRecords, shapes: readonly SheetShape[], language: Language): PlainSheet {
  const t = sheetTexts[language];
  return { name: t.readMe, head: t.readMeHead, rows: readMeRows(language, shapes, names) };
}

/** A sheet as a table of text. */
export const csvFrom = ({ head, rows }: PlainSheet): string =>
  csvOf<readonly string[]>(Object.fromEntries(head.map((word, index) => [word, (row) => row[index] ?? ""])), rows);

const types = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv: "text/csv; charset=utf-8" } as const;

/** How a file goes to the browser: to keep, and kept by nobody on the way. */
export const fileHeaders = ({ now }: Pick<Visit<unknown>, "now">, name: string, extension: keyof typeof types) => ({
  "Content-Type": types[extension],
  "Content-Disposition": attachmentNamed(`${slugOf(name)}-${dayOf(now)}.${extension}`),
  "Cache-Control": "no-store",
});
