import type { LabelKind, Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { fits, phrasesOf, wholePhrase } from "./phrases.ts";
import { foldedWords } from "./words.ts";

/** What a label line announces; `rest` is what follows on the same line, `expected` the phrase it is a misspelling of. */
export type Label = { readonly kind: LabelKind; readonly rest: string; readonly expected: string | null };

const longestLabel = 120;

/** What a heading or a line announces, or null when it is not a label. */
export function labelOf(text: string, lexicon: Lexicon): Label | null {
  return wholeLabel(text, lexicon) ?? labelBefore(text, text.indexOf(":"), lexicon) ?? listOnOneLine(text, lexicon);
}

/** "Focus points 1 Here 2 There". */
function listOnOneLine(text: string, lexicon: Lexicon): Label | null {
  const label = labelBefore(text, text.search(/\s1[.)]?\s/), lexicon);
  return label?.kind === "list" ? label : null;
}

function wholeLabel(text: string, lexicon: Lexicon): Label | null {
  if (text.length > longestLabel) return null;
  const words = foldedWords(withoutRemark(text));
  const phrase = wholePhrase(lexicon.labels, words);
  if (phrase !== null) return { kind: phrase.meaning, rest: "", expected: null };
  const meant = misspelled(words, lexicon);
  return meant === null ? null : { kind: meant.meaning, rest: "", expected: meant.source };
}

/** A label whose content follows on the same line: "Members: Here, There". */
function labelBefore(text: string, end: number, lexicon: Lexicon): Label | null {
  if (end < 1 || end > longestLabel) return null;
  const phrase = wholePhrase(lexicon.labels, foldedWords(withoutRemark(text.slice(0, end))));
  const rest = text.slice(end + 1).trim();
  if (phrase === null || rest === "") return null;
  return { kind: phrase.meaning, rest, expected: null };
}

function withoutRemark(text: string): string {
  const open = text.indexOf("(");
  return open > 0 ? text.slice(0, open) : text;
}

/** The phrase of at least three words of which exactly one is written wrongly, by at most two letters. */
function misspelled(words: readonly string[], lexicon: Lexicon): Phrase<LabelKind> | null {
  if (words.length < 3) return null;
  return (
    phrasesOf(lexicon.labels).find((phrase) => {
      if (phrase.steps.length !== words.length) return false;
      const wrong = phrase.steps.flatMap((step, at) => (fits(step, words[at] ?? "") ? [] : [[step.text, words[at] ?? ""] as const]));
      const [only] = wrong;
      return wrong.length === 1 && only !== undefined && areAlike(only[0], only[1]);
    }) ?? null
  );
}

/** Whether two words differ by at most two letters. */
function areAlike(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 2) return false;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  let end = 0;
  while (end < first.length - same && end < second.length - same && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  return Math.max(first.length, second.length) - same - end <= 2;
}
