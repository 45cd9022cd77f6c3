import { dutchVocabulary } from "./dutch-vocabulary.ts";
import { englishVocabulary } from "./english-vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { mergeVocabularies } from "./vocabulary.ts";

/** The words for an agenda of which the language is not told: Dutch and English together. */
export const defaultVocabulary: Vocabulary = mergeVocabularies(dutchVocabulary, englishVocabulary);
