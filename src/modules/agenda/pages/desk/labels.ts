import type { Language } from "../../../../lib/language.ts";
import { layouts } from "../../domain/editing/layout.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { formWords } from "../../texts/desk/fields.ts";

/** What a field is called away from its form: with the heading that it stands under, when another is called the same. */
export function labelOf(kind: RecordKind, language: Language, field: string): string {
  const { fields, headings } = formWords(kind, language);
  const label = fields[field]?.[0] ?? field;
  const namesakes = Object.values(fields).filter(([other]) => other === label);
  const heading = headingOf(kind, field);
  return namesakes.length < 2 || heading === null ? label : `${headings[heading] ?? heading}: ${label.toLowerCase()}`;
}

function headingOf(kind: RecordKind, field: string): string | null {
  const { first, more } = layouts[kind];
  const block = [...first, ...more].find((one) => one.kind === "fields" && one.names.includes(field));
  return block?.kind === "fields" ? block.heading : null;
}
