import { bilingual } from "../../../../lib/language.ts";
import type { FieldWords } from "./words.ts";

/** How the field is called in which something names the meeting that it came from. */
export const originTexts = bilingual<FieldWords>(
  ["Uit welke bijeenkomst", "Alleen als het daar is ontstaan of afgesproken."],
  ["From which meeting", "Only when it came up or was agreed there."],
);
