import { type Field, listIn, type Texts } from "./field.ts";
import { type FormShape, flat, type Group, rowKey, rowsIn } from "./form.ts";
import { isoDate, plainAmount } from "./typed.ts";

/**
 * What somebody typed as it is kept: rows without gaps, dates and amounts in one notation, lines that end alike. Things in a list
 * keep the order that they had; boxes are ticked in the order of the form, which says nothing.
 */
export function tidied(form: FormShape, typed: Texts, before: Texts): Texts {
  const fields = form.fields.map((field) => [field.name, tidyText(field, typed[field.name] ?? "", before[field.name] ?? "")] as const);
  return flat(
    Object.fromEntries(fields),
    form.groups.map((one) => ({ one, rows: rowsIn(one, typed).map(({ texts }) => tidyRow(one, texts)) })),
  );
}

function tidyRow(one: Group, texts: Texts): Texts {
  const fields = one.fields.map((field) => [field.name, tidyText(field, texts[field.name] ?? "", "")] as const);
  return { ...Object.fromEntries(fields), [rowKey]: texts[rowKey] ?? "" };
}

function tidyText({ content }: Field, text: string, before: string): string {
  switch (content.kind) {
    case "date":
      return isoDate(text);
    case "euros":
      return plainAmount(text);
    case "choices":
    case "references":
      return inEarlierOrder(listIn(text), listIn(before)).join(", ");
    default:
      return text.replace(/\r\n?/g, "\n");
  }
}

/** The same items, those that were there already in the order that they had. */
export const inEarlierOrder = (items: readonly string[], earlier: readonly string[]): readonly string[] => [
  ...earlier.filter((item) => items.includes(item)),
  ...items.filter((item) => !earlier.includes(item)),
];
