import type { Lexicon } from "./lexicon.ts";
import { lineAt } from "./passages.ts";
import type { CrossReference } from "./report.ts";
import type { Sentence } from "./sentences.ts";
import type { Word } from "./words.ts";
import { foldedWords, titleKey, wordsOf } from "./words.ts";

/** The chapters that can be referred to. */
export type ChapterIndex = {
  readonly byNumber: ReadonlyMap<number, string>;
  readonly byTitle: ReadonlyMap<string, { readonly key: string; readonly title: string }>;
};

/** Makes the chapters findable by number and title. */
export function chapterIndex(
  themes: readonly { readonly key: string; readonly number: number | null; readonly title: string }[],
): ChapterIndex {
  return {
    byNumber: new Map(themes.flatMap(({ number, key }): [number, string][] => (number === null ? [] : [[number, key]]))),
    byTitle: new Map(themes.map(({ key, title }) => [titleKey(title), { key, title }])),
  };
}

/** The mentions of other chapters in a sentence. */
export function crossReferencesIn(sentence: Sentence, chapters: ChapterIndex, lexicon: Lexicon): readonly CrossReference[] {
  const { passage, words, text, folded } = sentence;
  if (!folded.some((word) => lexicon.numberedWords.has(word) || lexicon.chaptersWords.has(word))) return [];
  return words.flatMap((word, at) => {
    const mention = mentionAt(text, words, at, chapters, lexicon);
    if (mention === null) return [];
    return [{ line: lineAt(passage, sentence.from + word.at), from: passage.subject, ...mention }];
  });
}

type Mention = Omit<CrossReference, "line" | "from">;

const longestTitleInWords = 14;
const longestTitle = 90;

function mentionAt(text: string, words: readonly Word[], at: number, chapters: ChapterIndex, lexicon: Lexicon): Mention | null {
  const word = words[at];
  if (word === undefined) return null;
  if (lexicon.chaptersWords.has(word.folded)) return isEarlier(words, at, lexicon) ? allEarlier : null;
  if (!lexicon.numberedWords.has(word.folded)) return null;
  const numeral = words[at + 1]?.text ?? "";
  const number = /^\d{1,2}$/.test(numeral) ? Number(numeral) : null;
  const from = number === null ? at + 1 : at + 2;
  const known = knownTitle(words, from, chapters);
  const isNamed = number !== null || lexicon.chapterWords.has(word.folded);
  const title = known?.title ?? (isNamed ? unknownTitle(text, words, from, number !== null, lexicon) : null);
  if (number === null && title === null) return null;
  return judged(number, title, known?.key ?? null, chapters);
}

function judged(number: number | null, title: string | null, themeByTitle: string | null, chapters: ChapterIndex): Mention {
  const themeByNumber = number === null ? null : (chapters.byNumber.get(number) ?? null);
  return { number, title, themeByNumber, themeByTitle, verdict: verdictOf(number, title, themeByNumber, themeByTitle) };
}

function verdictOf(number: number | null, title: string | null, byNumber: string | null, byTitle: string | null): Mention["verdict"] {
  if (byNumber === null && byTitle === null) return "unknown";
  if (title !== null && byTitle === null) return "title-unknown";
  if (number !== null && title !== null && byNumber !== byTitle) return "contradicts";
  return "agrees";
}

const allEarlier: Mention = { number: null, title: null, themeByNumber: null, themeByTitle: null, verdict: "all-earlier" };

const isEarlier = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  words.slice(Math.max(0, at - 3), at).some(({ folded }) => lexicon.earlierWords.has(folded));

/** The longest title of a chapter that the following words are. */
function knownTitle(words: readonly Word[], from: number, chapters: ChapterIndex): { key: string; title: string } | null {
  let found: { key: string; title: string } | null = null;
  let key = "";
  for (const word of words.slice(from, from + longestTitleInWords)) {
    key += titleKey(word.text);
    found = chapters.byTitle.get(key) ?? found;
  }
  return found;
}

/** Words after the number that look like a title: they begin with a capital and run to a bracket, a stop or the next chapter. */
function unknownTitle(text: string, words: readonly Word[], from: number, isNumbered: boolean, lexicon: Lexicon): string | null {
  const first = words[from];
  const previous = words[from - 1];
  if (first === undefined || previous === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  const between = text.slice(previous.at + previous.text.length, first.at);
  if (!/^[.,:]?\s["'‘“(]?$/.test(between) || (between.startsWith(".") && !isNumbered)) return null;
  const rest = text.slice(first.at, first.at + longestTitle);
  const end = rest.search(/[.;:)(!?,"”]/);
  const title = end === -1 ? rest : rest.slice(0, end);
  const next = wordsOf(title).find(({ folded }) => lexicon.numberedWords.has(folded));
  const whole = next === undefined ? title : withoutConjunction(title.slice(0, next.at), lexicon);
  return whole.trim() === "" ? null : whole.trim();
}

function withoutConjunction(title: string, lexicon: Lexicon): string {
  const last = foldedWords(title).at(-1);
  return last !== undefined && lexicon.conjunctions.has(last) ? title.trimEnd().slice(0, -last.length) : title;
}
