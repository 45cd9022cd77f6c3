import type { Language } from "../../lib/language.ts";
import type { Refusal } from "../../lib/refusal.ts";
import type { RefusedFile } from "../../lib/refused-file.ts";
import { sheetTexts } from "../sheet/texts.ts";
import { uploadTexts } from "./upload-texts.ts";

/** What is wrong with the file itself, for the page on which it was chosen; null for any other refusal. */
export function refusedFile({ code, details }: Refusal, language: Language): RefusedFile | null {
  const sentences: Readonly<Record<string, string>> = { ...uploadTexts[language].refusals, ...sheetTexts[language].refusals };
  const sentence = sentences[code];
  return sentence === undefined ? null : { sentence, problems: Array.isArray(details.problems) ? details.problems : [] };
}
