import { folded } from "../../../../lib/text.ts";

/** A word of a text with the place where it stands; `folded` has no capitals, accents or curly quotes. */
export type Word = { readonly text: string; readonly folded: string; readonly at: number };

/** The words of a text, hyphens and apostrophes inside a word kept. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = withoutTail(match[0]);
    words.push({ text: word, folded: fold(word), at: match.index });
  }
  return words;
}

/** The folded words of a text. */
export const foldedWords = (text: string): readonly string[] => wordsOf(text).map((word) => word.folded);

/** Equal for two titles that differ only in capitals, accents, hyphens, punctuation and spaces. */
export const titleKey = (title: string): string => fold(title.slice(0, longestKey)).replaceAll(/[^\p{L}\p{N}]/gu, "");

/** A text without capitals, accents and curly apostrophes; most texts need nothing but small letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : folded(lower);
}

/** Whether a text starts with a small letter, as the rest of a torn sentence does. */
export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

// Bounded: a hostile text of one letter with a million accents is cut into words of ordinary length.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘-]{0,79}/gu;
const longestKey = 400;
const ascii = /^[\x20-\x7e]*$/;

function withoutTail(word: string): string {
  let end = word.length;
  while (end > 1 && "-'’‘".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}
