import { type Field, listIn, type Names, type Texts } from "./field.ts";
import { type EditForm, type FormShape, flat, type Group, type GroupOf, rowKey, rowsIn } from "./form.ts";

/**
 * What somebody sees of a record in its form. What it names and that person may not know is left out, and a row that is
 * about such a thing as a whole.
 */
export function shownTexts<R>(form: EditForm<R>, record: R, names: Names): Texts {
  return flat(
    Object.fromEntries(form.fields.map((field) => [field.name, shownText(field, field.read(record), names)])),
    form.groups.map((one) => ({ one, rows: shownRows(one, record, names) })),
  );
}

/** Texts that were kept earlier, as somebody may see them. */
export function shownOf(form: FormShape, texts: Texts, names: Names): Texts {
  return flat(
    Object.fromEntries(form.fields.map((field) => [field.name, shownText(field, texts[field.name] ?? "", names)])),
    form.groups.map((one) => ({
      one,
      rows: rowsIn(one, texts).flatMap(({ texts: row }) => (isHidden(one, row, names) ? [] : [shownRow(one, row, names)])),
    })),
  );
}

/** The record as the texts say; what the form does not show, to nobody or to this person, stays as it was. The texts were checked. */
export function written<R>(form: EditForm<R>, before: R, texts: Texts, names: Names): R {
  const withFields = form.fields.reduce(
    (record, field) => field.write(record, mended(field, field.read(before), texts[field.name] ?? "", names)),
    before,
  );
  return form.groups.reduce((record, one) => one.write(record, mendedRows(one, before, texts, names)), withFields);
}

/** What a text names that this person may not know. */
function hiddenIn({ content }: Field, text: string, names: Names): readonly string[] {
  if (content.kind === "reference") return text === "" || names[content.to].has(text) ? [] : [text];
  if (content.kind === "references") return listIn(text).filter((id) => !names[content.to].has(id));
  return [];
}

function shownText(field: Field, text: string, names: Names): string {
  const hidden = hiddenIn(field, text, names);
  return hidden.length === 0
    ? text
    : listIn(text)
        .filter((id) => !hidden.includes(id))
        .join(", ");
}

/** A text with what was hidden in it put back; a single thing only where nothing came in its place. */
function mended(field: Field, before: string, text: string, names: Names): string {
  const hidden = hiddenIn(field, before, names);
  if (hidden.length === 0 || (field.content.kind === "reference" && text !== "")) return text;
  return [...listIn(text), ...hidden].join(", ");
}

const isHidden = (one: Group, row: Texts, names: Names): boolean =>
  one.fields.some((field) => !field.isOptional && hiddenIn(field, row[field.name] ?? "", names).length > 0);

const shownRow = (one: Group, row: Texts, names: Names): Texts => ({
  ...row,
  ...Object.fromEntries(one.fields.map((field) => [field.name, shownText(field, row[field.name] ?? "", names)])),
});

const shownRows = <R>(one: GroupOf<R>, record: R, names: Names): readonly Texts[] =>
  one.read(record).flatMap((row) => (isHidden(one, row, names) ? [] : [shownRow(one, row, names)]));

function mendedRows<R>(one: GroupOf<R>, before: R, texts: Texts, names: Names): readonly Texts[] {
  const old = one.read(before);
  const sent = rowsIn(one, texts).map(({ texts: row }) => {
    const was = old[Number(row[rowKey] ?? "-1")] ?? {};
    return {
      ...row,
      ...Object.fromEntries(one.fields.map((field) => [field.name, mended(field, was[field.name] ?? "", row[field.name] ?? "", names)])),
    };
  });
  return [...sent, ...old.filter((row) => isHidden(one, row, names))];
}
