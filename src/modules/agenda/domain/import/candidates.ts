import type { Lexicon } from "./lexicon.ts";
import { linesBetween } from "./passages.ts";
import type { Found } from "./phrases.ts";
import { firstPhrase, phraseAt } from "./phrases.ts";
import type { Candidate } from "./report.ts";
import type { Sentence } from "./sentences.ts";
import type { Word } from "./words.ts";

/** Sentences that seem to ask or to offer; a sentence may do both. */
export function candidatesIn(sentence: Sentence, lexicon: Lexicon): readonly Candidate[] {
  const { folded } = sentence;
  const ask = firstPhrase(lexicon.asks, folded);
  const offer = firstPhrase(lexicon.offers, folded);
  if (ask === null && offer === null) return [];
  const addressees = addresseesIn(folded, lexicon);
  return [ask, offer].flatMap((found) => (found === null ? [] : [candidate(sentence, found, addressees)]));
}

const longestSentence = 2000;
const mostAddressees = 10;

function candidate({ passage, text, from, words }: Sentence, found: Found<"ask" | "offer">, addressees: readonly string[]): Candidate {
  const lines = linesBetween(passage, from, from + text.length);
  return {
    standing: "candidate",
    kind: found.phrase.meaning,
    line: lines[0] ?? 0,
    lines,
    theme: passage.theme,
    sentence: text.length > longestSentence ? `${text.slice(0, longestSentence)}…` : text,
    trigger: textBetween(text, words, found),
    addressees: found.phrase.meaning === "ask" ? addressees : [],
  };
}

function textBetween(text: string, words: readonly Word[], { from, until }: Found<unknown>): string {
  const first = words[from];
  const last = words[until - 1];
  return first === undefined || last === undefined ? "" : text.slice(first.at, last.at + last.text.length);
}

function addresseesIn(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length && found.size < mostAddressees; at += 1) {
    const phrase = phraseAt(lexicon.addressees, words, at);
    if (phrase === null) continue;
    found.add(phrase.phrase.source);
    at = phrase.until - 1;
  }
  return [...found];
}
