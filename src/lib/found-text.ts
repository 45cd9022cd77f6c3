import { folded } from "./text.ts";

/** A piece of text, and whether it is what somebody looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Around this many characters of a text are shown. */
const snippetLength = 240;
/** So many of them stand before what was found. */
const lead = 70;

/** The text around the first found word, cut between words; the beginning when no word is in it. */
export function snippet(text: string, words: readonly string[]): readonly Piece[] {
  const first = foundRanges(text, words)[0]?.from ?? 0;
  const from = first <= lead ? 0 : afterSpace(text, first - lead, first);
  const until = text.length - from <= snippetLength ? text.length : beforeSpace(text, from + snippetLength);
  return marked(`${from > 0 ? "… " : ""}${text.slice(from, until)}${until < text.length ? " …" : ""}`, words);
}

/** A text in pieces, the found words apart. Accents and capitals do not matter; a word is also found inside another. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, until } of foundRanges(text, words)) {
    pieces.push({ text: text.slice(at, from), isFound: false }, { text: text.slice(from, until), isFound: true });
    at = until;
  }
  pieces.push({ text: text.slice(at), isFound: false });
  return pieces.filter((piece) => piece.text !== "");
}

interface Range {
  readonly from: number;
  readonly until: number;
}

/** Where the words stand in the text, in order; what overlaps or touches is one. */
function foundRanges(text: string, words: readonly string[]): readonly Range[] {
  const { letters, places } = foldedWithPlaces(text);
  const found = words
    .filter((word) => word !== "")
    .flatMap((word) => placesOf(letters, word).map((at) => ({ from: places[at] ?? 0, until: places[at + word.length] ?? text.length })))
    .toSorted((a, b) => a.from - b.from);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last && range.from <= last.until) ranges[ranges.length - 1] = { from: last.from, until: Math.max(last.until, range.until) };
    else ranges.push(range);
  }
  return ranges;
}

/** The folded text, and for each of its letters the place in the text that it comes from: folding can change lengths. */
function foldedWithPlaces(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = "";
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const flat = folded(letter);
    for (let index = 0; index < flat.length; index++) places.push(at);
    letters += flat;
    at += letter.length;
  }
  places.push(text.length);
  return { letters, places };
}

function placesOf(letters: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function afterSpace(text: string, from: number, latest: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space >= latest ? from : space + 1;
}

function beforeSpace(text: string, until: number): number {
  const space = text.lastIndexOf(" ", until);
  return space <= until - 40 ? until : space;
}
