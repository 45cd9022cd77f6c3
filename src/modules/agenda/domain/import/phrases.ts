import { fold } from "./words.ts";

/** Phrases made ready for finding, each with what it stands for. */
export type PhraseBook<Meaning> = {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly byPattern: readonly Phrase<Meaning>[];
};

/** A phrase of the vocabulary; see `Vocabulary` for its notation. */
export type Phrase<Meaning> = {
  readonly source: string;
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
};

/** Where a phrase was found: counted in words. */
export type Found<Meaning> = { readonly phrase: Phrase<Meaning>; readonly from: number; readonly until: number };

type Step = { readonly kind: "exact" | "starts" | "ends" | "any" | "gap"; readonly text: string };

const longestGap = 14;

/** Makes a list of phrases ready for finding. */
export function phraseBook<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const byFirstWord = new Map<string, Phrase<Meaning>[]>();
  const byPattern: Phrase<Meaning>[] = [];
  for (const [source, meaning] of entries) {
    const phrase = { source, meaning, steps: stepsOf(source) };
    const first = phrase.steps[0];
    if (first === undefined) continue;
    if (first.kind === "exact") byFirstWord.set(first.text, [...(byFirstWord.get(first.text) ?? []), phrase]);
    else byPattern.push(phrase);
  }
  return { byFirstWord, byPattern };
}

/** The phrase that is all of these words, or null. */
export function wholePhrase<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): Phrase<Meaning> | null {
  return phrasesAt(book, words[0] ?? "").find((phrase) => endsOf(phrase.steps, words, 0).has(words.length)) ?? null;
}

/** The first phrase among these words, or null. */
export function firstPhrase<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): Found<Meaning> | null {
  for (let from = 0; from < words.length; from += 1) {
    const found = phraseAt(book, words, from);
    if (found !== null) return found;
  }
  return null;
}

/** The longest phrase that starts at this word, or null. */
export function phraseAt<Meaning>(book: PhraseBook<Meaning>, words: readonly string[], from: number): Found<Meaning> | null {
  let longest: Found<Meaning> | null = null;
  for (const phrase of phrasesAt(book, words[from] ?? "")) {
    const until = Math.max(-1, ...endsOf(phrase.steps, words, from));
    if (until > (longest?.until ?? -1)) longest = { phrase, from, until };
  }
  return longest;
}

/** All phrases of a book. */
export const phrasesOf = <Meaning>(book: PhraseBook<Meaning>): readonly Phrase<Meaning>[] => [
  ...[...book.byFirstWord.values()].flat(),
  ...book.byPattern,
];

/** Whether one word satisfies one step of a phrase. */
export function fits(step: Step, word: string): boolean {
  switch (step.kind) {
    case "exact":
      return word === step.text;
    case "starts":
      return word.startsWith(step.text);
    case "ends":
      return word.endsWith(step.text);
    case "any":
      return true;
    case "gap":
      return false;
  }
}

const stepsOf = (source: string): readonly Step[] =>
  source
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
    .map(stepOf);

function stepOf(part: string): Step {
  const text = fold(part.replaceAll("*", ""));
  if (part === "...") return { kind: "gap", text: "" };
  if (part === "*") return { kind: "any", text };
  if (part.endsWith("*")) return { kind: "starts", text };
  if (part.startsWith("*")) return { kind: "ends", text };
  return { kind: "exact", text };
}

function phrasesAt<Meaning>(book: PhraseBook<Meaning>, word: string): readonly Phrase<Meaning>[] {
  const byWord = book.byFirstWord.get(word) ?? none;
  if (!book.byPattern.some((phrase) => beginsWith(phrase, word))) return byWord;
  return [...byWord, ...book.byPattern.filter((phrase) => beginsWith(phrase, word))];
}

const none: readonly never[] = [];

const beginsWith = <Meaning>({ steps }: Phrase<Meaning>, word: string) => steps[0] !== undefined && fits(steps[0], word);

/** Follows all ways through a phrase at once, so that several gaps cost no more than one. */
function endsOf(steps: readonly Step[], words: readonly string[], from: number): ReadonlySet<number> {
  let places = new Set([from]);
  for (const step of steps) {
    places = step.kind === "gap" ? widened(places, words.length) : advanced(places, step, words);
    if (places.size === 0) break;
  }
  return places;
}

function advanced(places: ReadonlySet<number>, step: Step, words: readonly string[]): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    const word = words[place];
    if (word !== undefined && fits(step, word)) next.add(place + 1);
  }
  return next;
}

function widened(places: ReadonlySet<number>, end: number): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    for (let skip = 0; skip <= longestGap && place + skip <= end; skip += 1) next.add(place + skip);
  }
  return next;
}
