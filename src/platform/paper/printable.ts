/** A text as it can stand on paper: one kind of line end, and no signs that steer a machine or turn the order of reading. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ")
    .replace(unprintable, "");

/** Control signs, signs for the direction of reading, and what Unicode says is no character (PDF and XML take none of them). */
const unprintable = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/gu;

/** The same on one line, for a title. */
export const onOneLine = (text: string): string => printable(text).replace(/\s+/g, " ").trim();

/** Whether nothing of it would show. */
export const isBlank = (text: string): boolean => onOneLine(text.replace(invisible, "")) === "";

/** At most so many characters, with a sign where something was left out. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * The text with a code such as [U+1F600] for every character that the font cannot draw. PDF/UA-1 refuses a paper with a
 * character that does not show, and leaving it out would hide that something stands there.
 */
export const inFont = (text: string, characters: ReadonlySet<number>): string =>
  Array.from(text.replace(invisible, ""), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === "\n" || characters.has(code)) return character;
    return /\p{Zs}/u.test(character) ? " " : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");

/** What steers how neighbours join, in scripts and pictures that the font does not have. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** An address that a paper may lead to, as machines write it; null for anything else than the web and mail. */
export function leadingTo(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return ["https:", "http:", "mailto:"].includes(protocol) && href.length <= mostAddress ? href : null;
}

/** Longer addresses are not followed by every reader. */
const mostAddress = 2000;
