import { lineDifference, wordDifference } from "../../../../platform/text/difference.ts";
import { changesBetween, type FieldChange, type GroupChange } from "../../domain/editing/changes.ts";
import type { Texts } from "../../domain/editing/field.ts";
import { type FormShape, rowFieldKey } from "../../domain/editing/form.ts";
import type { ShownChange } from "../../pages/desk/difference.tsx";
import { labelOf } from "../../pages/desk/labels.ts";
import { rowInWords, type Speaking, valueInWords } from "../../pages/desk/value-words.ts";
import { formWords } from "../../texts/desk/fields.ts";

/** What changed between two texts of a form, in words: running text word by word, all else line by line. */
export function shownChanges(speaking: Speaking, form: FormShape, before: Texts, after: Texts): readonly ShownChange[] {
  const { fields, groups } = changesBetween(form, before, after);
  return [...fields.map((change) => fieldShown(speaking, change)), ...groups.map((change) => groupShown(speaking, change))];
}

function fieldShown(speaking: Speaking, { field, before, after }: FieldChange): ShownChange {
  const isText = field.content.kind === "line" || field.content.kind === "long";
  const said = (text: string) => valueInWords(speaking, null, field, text);
  return {
    label: labelOf(speaking.kind, speaking.language, field.name),
    field: field.name,
    shape: isText ? "text" : "list",
    pieces: isText ? wordDifference(before, after) : lineDifference(said(before), said(after)),
  };
}

const groupShown = (speaking: Speaking, { group, before, after }: GroupChange): ShownChange => ({
  label: formWords(speaking.kind, speaking.language).groups[group.name]?.title ?? group.name,
  field: rowFieldKey(group.name, 1, group.fields[0]?.name ?? ""),
  shape: "list",
  pieces: lineDifference(
    before.map((row) => rowInWords(speaking, group, row)),
    after.map((row) => rowInWords(speaking, group, row)),
  ),
});

/** What something new will say: everything in it is new, so nothing needs to be marked. */
export const plainly = (changes: readonly ShownChange[]): readonly ShownChange[] =>
  changes.map((change) => ({ ...change, pieces: change.pieces.map(({ text }) => ({ kind: "same", text })) }));
