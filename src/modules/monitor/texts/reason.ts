import type { Language } from "../../../lib/language.ts";
import { indicatorTexts } from "./indicator.ts";

/** Why there is no figure: our own reasons in words, the publisher's as it stands. */
export function reasonInWords(missing: string | null, language: Language): string {
  const known: Readonly<Record<string, string>> = indicatorTexts[language].reasons;
  return Object.hasOwn(known, missing ?? "") ? (known[missing ?? ""] ?? "") : (missing ?? "");
}
