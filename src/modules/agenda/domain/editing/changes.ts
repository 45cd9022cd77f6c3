import type { Field, Texts } from "./field.ts";
import { type FormShape, type Group, rowKey, rowsIn } from "./form.ts";

/** A field of which the text changed. */
export interface FieldChange {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** Rows of one sort of which something changed. */
export interface GroupChange {
  readonly group: Group;
  readonly before: readonly Texts[];
  readonly after: readonly Texts[];
}

/** What two texts of one form differ in. */
export interface Changes {
  readonly fields: readonly FieldChange[];
  readonly groups: readonly GroupChange[];
}

/** What changed from the one to the other, in the order of the form. */
export const changesBetween = (form: FormShape, before: Texts, after: Texts): Changes => ({
  fields: form.fields
    .map((field) => ({ field, before: before[field.name] ?? "", after: after[field.name] ?? "" }))
    .filter((one) => one.before !== one.after),
  groups: form.groups
    .map((group) => ({ group, before: plainRows(group, before), after: plainRows(group, after) }))
    .filter((one) => !areAlike(one.before, one.after)),
});

/** Whether nothing changed. */
export const isUnchanged = ({ fields, groups }: Changes): boolean => fields.length + groups.length === 0;

/** The rows that say something, without which row each was. */
const plainRows = (group: Group, texts: Texts): readonly Texts[] =>
  rowsIn(group, texts).map(({ texts: { [rowKey]: _row, ...said } }) => said);

const areAlike = (one: readonly Texts[], other: readonly Texts[]): boolean => canonical(one) === canonical(other);

const canonical = (rows: readonly Texts[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
