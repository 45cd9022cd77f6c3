import type { PhraseBook } from "./phrases.ts";
import { phraseBook } from "./phrases.ts";
import type { FixedSection, TimeUnit, Vocabulary, YearPart } from "./vocabulary.ts";
import { fold } from "./words.ts";

/** What a heading or label line can announce. */
export type LabelKind = FixedSection | "list" | "cities";

/** A vocabulary made ready for looking up. */
export type Lexicon = {
  readonly labels: PhraseBook<LabelKind>;
  readonly asks: PhraseBook<"ask">;
  readonly offers: PhraseBook<"offer">;
  readonly addressees: PhraseBook<"addressee">;
  readonly shares: PhraseBook<number>;
  readonly listAnnouncements: ReadonlySet<string>;
  readonly chapterWords: ReadonlySet<string>;
  /** Chapter words and theme words together: what may stand before a number. */
  readonly numberedWords: ReadonlySet<string>;
  readonly chaptersWords: ReadonlySet<string>;
  readonly earlierWords: ReadonlySet<string>;
  readonly focusPointWords: ReadonlySet<string>;
  readonly percentWords: ReadonlySet<string>;
  readonly countedWords: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly perWords: ReadonlySet<string>;
  readonly deadlineWords: ReadonlySet<string>;
  readonly withinWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly timeUnits: ReadonlyMap<string, TimeUnit>;
  readonly yearParts: ReadonlyMap<string, YearPart>;
  readonly months: ReadonlyMap<string, number>;
  readonly decimalMark: Vocabulary["decimalMark"];
};

/** Makes a vocabulary ready for looking up. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return {
    labels: phraseBook(labelEntries(vocabulary)),
    asks: phraseBook(meaning(vocabulary.asks, "ask")),
    offers: phraseBook(meaning(vocabulary.offers, "offer")),
    addressees: phraseBook(meaning(vocabulary.addressees, "addressee")),
    shares: phraseBook(Object.entries(vocabulary.shares)),
    listAnnouncements: wordSet(vocabulary.listAnnouncements.flatMap((phrase) => phrase.split(" "))),
    chapterWords: wordSet(vocabulary.chapterWords),
    numberedWords: wordSet([...vocabulary.chapterWords, ...vocabulary.themeWords]),
    chaptersWords: wordSet(vocabulary.chaptersWords),
    earlierWords: wordSet(vocabulary.earlierWords),
    focusPointWords: wordSet(vocabulary.focusPointWords),
    percentWords: wordSet(vocabulary.percentWords),
    countedWords: wordSet(vocabulary.countedWords),
    functionWords: wordSet(vocabulary.functionWords),
    perWords: wordSet(vocabulary.perWords),
    deadlineWords: wordSet(vocabulary.deadlineWords),
    withinWords: wordSet(vocabulary.withinWords),
    abbreviations: wordSet(vocabulary.abbreviations),
    conjunctions: wordSet(vocabulary.conjunctions),
    numberWords: wordMap(vocabulary.numberWords),
    scales: wordMap(vocabulary.scales),
    currencies: wordMap(vocabulary.currencies),
    timeUnits: wordMap(vocabulary.timeUnits),
    yearParts: wordMap(vocabulary.yearParts),
    months: wordMap(vocabulary.months),
    decimalMark: vocabulary.decimalMark,
  };
}

/** A fixed section comes before the list label that it also is: "De stedenagenda" holds text, "STEDENAGENDA" a list. */
function labelEntries(vocabulary: Vocabulary): readonly (readonly [string, LabelKind])[] {
  const { sections } = vocabulary;
  return [
    ...meaning(sections.introduction, "introduction"),
    ...meaning(sections.why, "why"),
    ...meaning(sections.agenda, "agenda"),
    ...meaning(sections.approach, "approach"),
    ...meaning(sections["to-work"], "to-work"),
    ...meaning(sections["more-information"], "more-information"),
    ...meaning(vocabulary.listLabels, "list"),
    ...meaning(vocabulary.cityListLabels, "cities"),
  ];
}

const meaning = <Meaning extends string>(phrases: readonly string[], stands: Meaning) =>
  phrases.map((phrase): readonly [string, Meaning] => [phrase, stands]);

const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const wordMap = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]): [string, Value] => [fold(word), value]));
