/** The sections that return in every chapter of an agenda. */
export type FixedSection = "introduction" | "why" | "agenda" | "approach" | "to-work" | "more-information";

/** A length of time, in words that do not depend on a language. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** A part of a year, as in "eind 2021". */
export type YearPart = "begin" | "middle" | "end";

/**
 * The words by which a network's agenda is read: plain data, so that another network can give its own as JSON.
 *
 * A phrase is one or more words. In it, `*` at the start or end of a word stands for any letters, `*` alone for
 * exactly one word, and `...` for at most fourteen words of the same sentence. Capitals, accents and punctuation
 * do not matter.
 */
export type Vocabulary = {
  /** Whole headings or label lines, per fixed section. */
  readonly sections: Readonly<Record<FixedSection, readonly string[]>>;
  /** Whole headings or label lines after which the focus points follow. */
  readonly listLabels: readonly string[];
  /** Words in the sentence that announces the focus points where no label stands. */
  readonly listAnnouncements: readonly string[];
  /** Whole headings or label lines after which the cities follow. */
  readonly cityListLabels: readonly string[];
  /** Words for a chapter, before its number or title. */
  readonly chapterWords: readonly string[];
  /** Words that also stand before the number of a chapter, but before other names too: "thema". */
  readonly themeWords: readonly string[];
  readonly chaptersWords: readonly string[];
  /** Words that make "the chapters" all chapters before this one. */
  readonly earlierWords: readonly string[];
  /** Words before the number of a focus point. */
  readonly focusPointWords: readonly string[];
  /** Phrases by which a sentence asks something of somebody else. */
  readonly asks: readonly string[];
  /** Phrases by which a sentence offers something. */
  readonly offers: readonly string[];
  /** Parties that an agenda addresses. */
  readonly addressees: readonly string[];
  /** Words of a number, up to the scales. */
  readonly numberWords: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Phrases for a share (0-1) without a figure, such as "de helft van". */
  readonly shares: Readonly<Record<string, number>>;
  readonly percentWords: readonly string[];
  /** Currency code per word or sign. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly timeUnits: Readonly<Record<string, TimeUnit>>;
  /** Nouns that may follow a number in words, so that "twee kanten" is not taken for a quantity. */
  readonly countedWords: readonly string[];
  /** Words that are never what is counted: "van", "de", "of". */
  readonly functionWords: readonly string[];
  /** Words that go on with a unit: "woningen per jaar". */
  readonly perWords: readonly string[];
  /** Words before a year or date that make it a deadline. */
  readonly deadlineWords: readonly string[];
  /** Words before a length of time that make it a deadline. */
  readonly withinWords: readonly string[];
  readonly yearParts: Readonly<Record<string, YearPart>>;
  /** Month number (1-12) per word. */
  readonly months: Readonly<Record<string, number>>;
  /** Words whose full stop does not end a sentence, without that full stop. */
  readonly abbreviations: readonly string[];
  /** Words after which a hyphen stays when a word is broken off: "binnen- en buitenland". */
  readonly conjunctions: readonly string[];
  /** What separates decimals; "either" reads a mark before exactly three digits as thousands. */
  readonly decimalMark: "comma" | "point" | "either";
};

/** One vocabulary that knows the words of both; where both give a value, the second one's holds. */
export function mergeVocabularies(first: Vocabulary, second: Vocabulary): Vocabulary {
  return {
    sections: mergeSections(first.sections, second.sections),
    listLabels: union(first.listLabels, second.listLabels),
    listAnnouncements: union(first.listAnnouncements, second.listAnnouncements),
    cityListLabels: union(first.cityListLabels, second.cityListLabels),
    chapterWords: union(first.chapterWords, second.chapterWords),
    themeWords: union(first.themeWords, second.themeWords),
    chaptersWords: union(first.chaptersWords, second.chaptersWords),
    earlierWords: union(first.earlierWords, second.earlierWords),
    focusPointWords: union(first.focusPointWords, second.focusPointWords),
    asks: union(first.asks, second.asks),
    offers: union(first.offers, second.offers),
    addressees: union(first.addressees, second.addressees),
    numberWords: { ...first.numberWords, ...second.numberWords },
    scales: { ...first.scales, ...second.scales },
    shares: { ...first.shares, ...second.shares },
    percentWords: union(first.percentWords, second.percentWords),
    currencies: { ...first.currencies, ...second.currencies },
    timeUnits: { ...first.timeUnits, ...second.timeUnits },
    countedWords: union(first.countedWords, second.countedWords),
    functionWords: union(first.functionWords, second.functionWords),
    perWords: union(first.perWords, second.perWords),
    deadlineWords: union(first.deadlineWords, second.deadlineWords),
    withinWords: union(first.withinWords, second.withinWords),
    yearParts: { ...first.yearParts, ...second.yearParts },
    months: { ...first.months, ...second.months },
    abbreviations: union(first.abbreviations, second.abbreviations),
    conjunctions: union(first.conjunctions, second.conjunctions),
    decimalMark: first.decimalMark === second.decimalMark ? first.decimalMark : "either",
  };
}

function mergeSections(first: Vocabulary["sections"], second: Vocabulary["sections"]): Vocabulary["sections"] {
  return {
    introduction: union(first.introduction, second.introduction),
    why: union(first.why, second.why),
    agenda: union(first.agenda, second.agenda),
    approach: union(first.approach, second.approach),
    "to-work": union(first["to-work"], second["to-work"]),
    "more-information": union(first["more-information"], second["more-information"]),
  };
}

const union = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])];
