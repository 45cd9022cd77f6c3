import type { Texts } from "../editing/field.ts";
import { type FormShape, flat, rowsIn } from "../editing/form.ts";
import { formShape } from "../editing/forms.ts";
import type { RecordPart } from "../editing/record.ts";
import { partedKinds } from "../editing/record-keys.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { type SheetKind, shapesOf } from "./shape.ts";

/** A row of a group as it will be, and in which row of the file it stands; null for one that the file leaves as it is. */
export interface EditedRow {
  readonly texts: Texts;
  readonly row: number | null;
}

/** What a file changes in one record, or says of a new one. */
export interface RecordEdit {
  readonly kind: SheetKind;
  /** Null for a new one. */
  readonly record: string | null;
  /** The version that the file was made from; null for a new one. */
  readonly baseVersion: number | null;
  /** How a person knows it. */
  readonly title: string;
  /** The row of the file that is about the record itself; null when only rows in it change. */
  readonly row: number | null;
  /** The fields that change; one that is emptied is an empty text. */
  readonly fields: Texts;
  /** The rows of each group that changes, all of them, in order. */
  readonly groups: Readonly<Record<string, readonly EditedRow[]>>;
}

/** What the record says with the edit in it, over what it says to whoever edits. */
export function applied({ kind, fields, groups }: Pick<RecordEdit, "kind" | "fields" | "groups">, before: Texts): Texts {
  const form: FormShape = formShape(kind, null);
  const own = form.fields.map(({ name }) => [name, fields[name] ?? before[name] ?? ""] as const);
  return flat(
    Object.fromEntries(own),
    form.groups.map((one) => ({ one, rows: (groups[one.name] ?? rowsIn(one, before)).map(({ texts }) => texts) })),
  );
}

/** The part of the record that it changes, which decides who may: both, or something new, is all of it. */
export function partChanged({ kind, record, fields, groups }: RecordEdit): RecordPart | null {
  if (record === null || !partedKinds.has(kind)) return null;
  const form = formShape(kind, null);
  const parts = new Set([
    ...form.fields.flatMap(({ name, part }) => (fields[name] === undefined ? [] : [part])),
    ...form.groups.flatMap(({ name, part }) => (groups[name] === undefined ? [] : [part])),
  ]);
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : null;
}

/** Where in the file stands what is wrong with a field of the form. */
export function problemAt(edit: RecordEdit, field: string, code: SheetProblem["code"], texts: Texts): SheetProblem {
  const [main, ...parts] = shapesOf(edit.kind);
  for (const { group, key } of parts) {
    const name = group?.name ?? "";
    const [, number = "", own = ""] = field.startsWith(`${name}-`) ? (/^(\d+)-(.+)$/.exec(field.slice(name.length + 1)) ?? []) : [];
    if (own === "") continue;
    const row = edit.groups[name]?.[Number(number) - 1]?.row ?? null;
    return sheetProblem(code, { sheet: key, row: row ?? edit.row, column: own, value: texts[field] ?? "", detail: edit.title });
  }
  return sheetProblem(code, { sheet: main?.key ?? null, row: edit.row, column: field, value: texts[field] ?? "", detail: edit.title });
}
