/** Lower case without accents, so that "Één" and "een" are the same word. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘`]/g, "'").toLowerCase();

/** The part of an address made from a name: "'s-Hertogenbosch" becomes "s-hertogenbosch". */
export const slugOf = (text: string): string =>
  folded(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** The words a person typed, folded, at most eight; punctuation parts words. */
export const wordsOf = (text: string): readonly string[] => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);

/** First letter in upper case; the rest as it was. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text of at most so many characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}
