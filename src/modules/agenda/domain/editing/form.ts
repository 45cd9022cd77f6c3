import type { Field, FieldOf, Texts } from "./field.ts";
import type { RecordKind, RecordPart } from "./record.ts";

/** Rows of one sort within a record: events, milestones. */
export interface Group {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly part: RecordPart;
}

/** Rows of one kind of record. */
export interface GroupOf<R> extends Group {
  /** The rows there are, each with its place under `rowKey`. */
  readonly read: (record: R) => readonly Texts[];
  /** The record with these rows; a row that names the place it had keeps what no field shows. */
  readonly write: (record: R, rows: readonly Texts[]) => R;
}

/** In which field of a row stands which row it was. */
export const rowKey = "rij";

/** At most this many rows of one sort. */
export const mostRows = 100;

/** What a form shows, whatever it changes. */
export interface FormShape {
  readonly kind: RecordKind;
  readonly fields: readonly (Field & { readonly part: RecordPart })[];
  readonly groups: readonly Group[];
}

/** Everything that can be changed in one kind of record, in the order of its form. */
export interface EditForm<R> extends FormShape {
  readonly fields: readonly (FieldOf<R> & { readonly part: RecordPart })[];
  readonly groups: readonly GroupOf<R>[];
}

/** Says to which part fields belong. */
export const inPart = <R>(part: RecordPart, fields: readonly FieldOf<R>[]): EditForm<R>["fields"] =>
  fields.map((field) => ({ ...field, part }));

/** Rows of a record: what a row holds, where they stand in the record, and what an empty row is. */
export function group<R, I>(
  {
    name,
    part,
    fields,
    blank,
  }: { readonly name: string; readonly part: RecordPart; readonly fields: readonly FieldOf<I>[]; readonly blank: I },
  read: (record: R) => readonly I[],
  write: (record: R, items: readonly I[]) => R,
): GroupOf<R> {
  return {
    name,
    part,
    fields: fields.map(({ name: own, content, isOptional }) => ({ name: own, content, isOptional })),
    read: (record) => read(record).map((item, index) => ({ ...textsIn(fields, item), [rowKey]: String(index) })),
    write: (record, rows) => {
      const before = read(record);
      return write(
        record,
        rows.map((row) =>
          fields.reduce((item, field) => field.write(item, row[field.name] ?? ""), before[Number(row[rowKey] ?? "-1")] ?? blank),
        ),
      );
    },
  };
}

/** The key of a field in a row, such as `gebeurtenis-2-datum`. */
export const rowFieldKey = (group: string, row: number, field: string): string => `${group}-${row}-${field}`;

/** The fields and groups of one part; everything without a part. */
export function partOf<R>(form: EditForm<R>, part: RecordPart | null): EditForm<R> {
  if (part === null) return form;
  return { ...form, fields: form.fields.filter((field) => field.part === part), groups: form.groups.filter((one) => one.part === part) };
}

/** What a record says, as texts. */
export function textsOf<R>(form: EditForm<R>, record: R): Texts {
  return flat(
    textsIn(form.fields, record),
    form.groups.map((one) => ({ one, rows: one.read(record) })),
  );
}

/** Fields and rows as one list of texts. */
export function flat(fields: Texts, groups: readonly { readonly one: Group; readonly rows: readonly Texts[] }[]): Texts {
  const rows = groups.flatMap(({ one, rows: own }) =>
    own.flatMap((row, index) => Object.entries(row).map(([field, text]) => [rowFieldKey(one.name, index + 1, field), text] as const)),
  );
  return filled([...Object.entries(fields), ...rows]);
}

/** A row of a form that says something, with its number there. */
export interface FormRow {
  readonly row: number;
  readonly texts: Texts;
}

/** The rows of a group that say something, in order. An emptied row is gone. */
export function rowsIn(one: Group, texts: Texts): readonly FormRow[] {
  const rows: FormRow[] = [];
  const last = Math.min(mostRows, lastRowIn(one, texts));
  for (let row = 1; row <= last; row++) {
    const own = filled(
      [...one.fields.map(({ name }) => name), rowKey].map((field) => [field, texts[rowFieldKey(one.name, row, field)] ?? ""] as const),
    );
    if (one.fields.some(({ name }) => own[name] !== undefined)) rows.push({ row, texts: own });
  }
  return rows;
}

/** The highest number that a row of this group has, whatever it says. */
function lastRowIn({ name }: Group, texts: Texts): number {
  const begins = `${name}-`;
  const numbers = Object.keys(texts).flatMap((key) => (key.startsWith(begins) ? [Number.parseInt(key.slice(begins.length), 10) || 0] : []));
  return Math.max(0, ...numbers);
}

/** What the fields of a record or a row say. */
export const textsIn = <R>(fields: readonly FieldOf<R>[], record: R): Texts =>
  filled(fields.map((field) => [field.name, field.read(record)] as const));

const filled = (entries: readonly (readonly [string, string])[]): Texts => Object.fromEntries(entries.filter(([, text]) => text !== ""));
