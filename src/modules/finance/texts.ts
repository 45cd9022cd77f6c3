import { bilingual } from "../../lib/language.ts";
import { importScreenTexts } from "./texts/import-screen.ts";

/** Why this module says no. */
export const texts = bilingual({ refusals: importScreenTexts.nl.refusals }, { refusals: importScreenTexts.en.refusals });
