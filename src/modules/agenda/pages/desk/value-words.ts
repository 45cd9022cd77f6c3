import type { Language } from "../../../../lib/language.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import { dateInWords, isPartialDate } from "../../../../lib/partial-date.ts";
import { type Field, linesIn, listIn, type Names, type Texts } from "../../domain/editing/field.ts";
import type { Group } from "../../domain/editing/form.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { formWords } from "../../texts/desk/fields.ts";
import { choiceWords } from "./choice-words.ts";

/** What it takes to say in words what a field holds. */
export interface Speaking {
  readonly language: Language;
  readonly kind: RecordKind;
  readonly names: Names;
}

/** What a field holds, in words: one item for most fields, more for a list; none when it is empty. */
export function valueInWords(speaking: Speaking, group: Group | null, field: Field, text: string): readonly string[] {
  if (text === "") return [];
  const { language, kind, names } = speaking;
  const { content } = field;
  const codes = choiceWords(language, kind, group === null ? field.name : `${group.name}-${field.name}`);
  switch (content.kind) {
    case "choice":
    case "choices":
      return listIn(text).map((code) => codes[code] ?? code);
    case "reference":
    case "references":
      return listIn(text).map((id) => names[content.to].get(id) ?? id);
    case "lines":
    case "addresses":
      return linesIn(text);
    case "date":
      return [isPartialDate(text) ? dateInWords({ on: text, note: null }, language) : text];
    case "euros":
      return [/^\d+$/.test(text) ? `€ ${wholeNumber(Number(text), language)}` : text];
    case "tick":
      return [draftTexts[language].yes];
    default:
      return [text];
  }
}

/** A row as one line: what each of its fields is called and says. */
export function rowInWords(speaking: Speaking, group: Group, row: Texts): string {
  const labels = formWords(speaking.kind, speaking.language).groups[group.name]?.fields ?? {};
  return group.fields
    .flatMap((field) => {
      const said = valueInWords(speaking, group, field, row[field.name] ?? "");
      return said.length === 0 ? [] : [`${labels[field.name]?.[0] ?? field.name}: ${said.join(", ")}`];
    })
    .join(" · ");
}
