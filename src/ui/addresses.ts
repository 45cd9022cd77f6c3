import type { Language } from "../lib/language.ts";
import type { View } from "../lib/view.ts";

/** The address of this page in a language. */
export function inLanguage(view: View, language: Language): string {
  const query = new URLSearchParams(view.query);
  query.set("taal", language);
  return `${view.path}?${query}`;
}

/** The address of this page with one field of the query changed; the language is remembered and left out. */
export function withField(view: View, field: string, value: string): string {
  const query = new URLSearchParams(view.query);
  query.delete("taal");
  query.set(field, value);
  return `${view.path}?${query}`;
}
