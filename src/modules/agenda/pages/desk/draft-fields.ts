import type { FormField } from "../../../../ui/form-field.tsx";
import { type Field, ticked } from "../../domain/editing/field.ts";
import type { Group } from "../../domain/editing/form.ts";
import { typedDate } from "../../domain/editing/typed.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import type { FieldWords } from "../../texts/desk/words.ts";
import { choiceWords } from "./choice-words.ts";
import type { Speaking } from "./value-words.ts";

/** What a field of the form of a record is called and offers. */
export interface Offering extends Speaking {
  /** The people who are offered: few, of all who may be named. */
  readonly people: ReadonlyMap<string, string>;
}

/** A field of a record as a field of a form on screen. */
export function formField(
  offering: Offering,
  { group, field, key, value }: { readonly group: Group | null; readonly field: Field; readonly key: string; readonly value: string },
  [label, hint]: FieldWords,
): FormField {
  const { content, isOptional } = field;
  const common = { name: key, label, isOptional, ...(hint === undefined ? {} : { hint }) };
  switch (content.kind) {
    case "long":
      return { ...common, kind: "long-text", maxLength: content.most, rows: group === null ? 5 : 3 };
    case "lines":
    case "addresses":
      return { ...common, kind: "long-text", rows: 3 };
    case "tick":
      return { name: key, label, kind: "tick", ...(hint === undefined ? {} : { hint }) };
    case "choices":
    case "references":
      return { ...common, kind: "choices", options: optionsOf(offering, group, field) };
    case "choice":
    case "reference":
      return { ...common, kind: "choice", ...oneOfMany(offering, group, field, value) };
    case "number":
    case "euros":
      return { ...common, kind: "text", inputmode: "numeric", maxLength: 40 };
    case "date":
      return { ...common, kind: "text", maxLength: 40 };
    default:
      return { ...common, kind: "text", maxLength: content.most };
  }
}

/** What a field shows of what is kept. */
export const shownValue = ({ content }: Field, value: string): string => (content.kind === "date" ? typedDate(value) : value);

/** Whether a value is there as far as a form goes. */
export const isTold = (field: Field, value: string): boolean => (field.content.kind === "tick" ? value === ticked : value !== "");

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice that must be made says so until it is; in a row it can always be emptied again. */
function oneOfMany(
  offering: Offering,
  group: Group | null,
  field: Field,
  value: string,
): { readonly options: readonly Option[]; empty?: string } {
  const t = draftTexts[offering.language];
  const options = optionsOf(offering, group, field);
  const known = value === "" || options.some((option) => option.value === value);
  const all = known ? options : [...options, { value, label: nameOf(offering, field, value) }];
  if (group !== null || field.isOptional) return { options: all, empty: t.noChoice };
  return value === "" ? { options: all, empty: t.choose } : { options: all };
}

function optionsOf({ language, kind, names, people }: Offering, group: Group | null, { name, content }: Field): readonly Option[] {
  if (content.kind === "choice" || content.kind === "choices") {
    const words = choiceWords(language, kind, group === null ? name : `${group.name}-${name}`);
    return content.codes.map((code) => ({ value: code, label: words[code] ?? code }));
  }
  if (content.kind !== "reference" && content.kind !== "references") return [];
  const offered = content.to === "person" ? people : names[content.to];
  return [...offered].map(([value, label]) => ({ value, label }));
}

/** What is set stays to be chosen, also when it is not offered. */
function nameOf({ language, names }: Offering, { content }: Field, value: string): string {
  const known = content.kind === "reference" ? names[content.to].get(value) : undefined;
  return known ?? `${value} (${draftTexts[language].notOffered})`;
}
