import { z } from "zod";
import { defaultVocabulary } from "../domain/import/default-vocabulary.ts";
import { mergeVocabularies, type Vocabulary } from "../domain/import/vocabulary.ts";

const phrases = z.array(z.string().max(200)).max(2000);
const numbers = z.record(z.string(), z.number());

/** The words of another network's agenda: any part of a vocabulary, the rest stays as it is. */
const ownWords = z
  .strictObject({
    sections: z.strictObject({
      introduction: phrases.optional(),
      why: phrases.optional(),
      agenda: phrases.optional(),
      approach: phrases.optional(),
      "to-work": phrases.optional(),
      "more-information": phrases.optional(),
    }),
    listLabels: phrases,
    listAnnouncements: phrases,
    cityListLabels: phrases,
    chapterWords: phrases,
    themeWords: phrases,
    chaptersWords: phrases,
    earlierWords: phrases,
    focusPointWords: phrases,
    asks: phrases,
    offers: phrases,
    addressees: phrases,
    numberWords: numbers,
    scales: numbers,
    shares: numbers,
    percentWords: phrases,
    currencies: z.record(z.string(), z.string()),
    timeUnits: z.record(z.string(), z.enum(["day", "week", "month", "quarter", "year"])),
    countedWords: phrases,
    functionWords: phrases,
    perWords: phrases,
    deadlineWords: phrases,
    withinWords: phrases,
    yearParts: z.record(z.string(), z.enum(["begin", "middle", "end"])),
    months: numbers,
    abbreviations: phrases,
    conjunctions: phrases,
    decimalMark: z.enum(["comma", "point", "either"]),
  })
  .partial();

const nothing: Vocabulary = {
  sections: { introduction: [], why: [], agenda: [], approach: [], "to-work": [], "more-information": [] },
  listLabels: [],
  listAnnouncements: [],
  cityListLabels: [],
  chapterWords: [],
  themeWords: [],
  chaptersWords: [],
  earlierWords: [],
  focusPointWords: [],
  asks: [],
  offers: [],
  addressees: [],
  numberWords: {},
  scales: {},
  shares: {},
  percentWords: [],
  currencies: {},
  timeUnits: {},
  countedWords: [],
  functionWords: [],
  perWords: [],
  deadlineWords: [],
  withinWords: [],
  yearParts: {},
  months: {},
  abbreviations: [],
  conjunctions: [],
  decimalMark: defaultVocabulary.decimalMark,
};

/** The Dutch and English words together with those of one network; refuses a word list with unknown parts. */
export function withWords(given: unknown): Vocabulary {
  const { sections, ...words } = ownWords.parse(given);
  const own = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  const named = Object.fromEntries(Object.entries(sections ?? {}).filter(([, value]) => value !== undefined));
  return mergeVocabularies(defaultVocabulary, { ...nothing, ...own, sections: { ...nothing.sections, ...named } });
}
