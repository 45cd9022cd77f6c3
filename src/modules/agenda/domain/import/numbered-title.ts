/** A title with the number before it; `nesting` is 1 for "2.3 Title", which stands under "2". */
export type NumberedTitle = { readonly number: number; readonly nesting: number; readonly title: string };

/** Takes the number off a title such as "1 Wonen", "2. Werk", "3.1) Zorg" or "Chapter 4: Water", or null when it has none. */
export function numberedTitle(text: string, leadingWords: ReadonlySet<string>): NumberedTitle | null {
  const bare = withoutLeadingWord(text.trimStart(), leadingWords);
  const match = pattern.exec(bare.slice(0, longestNumber));
  const numbers = match?.[1]?.split(".").map(Number) ?? [];
  const number = numbers.at(-1);
  if (match === null || number === undefined || number === 0) return null;
  return { number, nesting: numbers.length - 1, title: bare.slice(match[0].length - 1).trim() };
}

const longestNumber = 30;
const pattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.):]?(?:\s+[-–—:]\s+|\s+)\S/;

function withoutLeadingWord(text: string, leadingWords: ReadonlySet<string>): string {
  const space = text.slice(0, longestNumber).indexOf(" ");
  return space > 0 && leadingWords.has(text.slice(0, space).toLowerCase()) ? text.slice(space + 1) : text;
}
