import type { Lexicon } from "./lexicon.ts";
import type { Passage } from "./passages.ts";
import type { Word } from "./words.ts";
import { fold, wordsOf } from "./words.ts";

/** A sentence with its place in the passage and its words. */
export type Sentence = {
  readonly passage: Passage;
  readonly text: string;
  readonly from: number;
  readonly words: readonly Word[];
  readonly folded: readonly string[];
};

/** Cuts a passage into sentences; a stop after a number of a chapter or an abbreviation ends none. */
export function sentencesOf(passage: Passage, lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(passage.text, match.index, lexicon)) continue;
    sentences.push(sentenceAt(passage, from, end));
    from = end;
  }
  sentences.push(sentenceAt(passage, from, passage.text.length));
  return sentences.filter(({ text }) => text !== "");
}

const stop = /[.!?…;]['"’”)]{0,3} (?=[\p{Lu}\p{N}'"‘“(¿€►-])/gu;

function endsSentence(text: string, at: number, lexicon: Lexicon): boolean {
  if (text[at] !== ".") return true;
  const words = text.slice(Math.max(0, at - 60), at).split(" ");
  const last = fold((words.at(-1) ?? "").replace(/^["'(‘“]/, ""));
  const isChapterNumber = /^\d{1,2}$/.test(last) && lexicon.numberedWords.has(fold((words.at(-2) ?? "").replace(/^\(/, "")));
  return !isChapterNumber && !lexicon.abbreviations.has(last);
}

function sentenceAt(passage: Passage, from: number, until: number): Sentence {
  const whole = passage.text.slice(from, until);
  const text = whole.trimStart();
  const words = wordsOf(text);
  return { passage, text: text.trimEnd(), from: from + whole.length - text.length, words, folded: words.map(({ folded }) => folded) };
}
