import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** A number in a text; `hasMarks` when it is written with a mark for thousands or decimals. */
export type Figure = {
  readonly value: number;
  readonly from: number;
  readonly until: number;
  readonly hasMarks: boolean;
  readonly isWord: boolean;
};

/** All numbers of a text in figures that stand on their own: not those of "A12", "mbo-2" or "6-pijleragenda". */
export function figuresIn(text: string, lexicon: Lexicon): readonly Figure[] {
  return [...text.matchAll(/\d[\d.,]*/g)].flatMap((match) => {
    const digits = match[0].replace(/[.,]{1,9}$/, "");
    const until = match.index + digits.length;
    const value = digits.length > longestFigure ? null : numberOf(digits, lexicon.decimalMark);
    if (value === null || !standsAlone(text, match.index, until)) return [];
    return [{ value, from: match.index, until, hasMarks: /[.,]/.test(digits), isWord: false }];
  });
}

/** All numbers of a text in words. */
export const numberWordsIn = (words: readonly Word[], lexicon: Lexicon): readonly Figure[] =>
  words.flatMap(({ folded, text, at }) => {
    const value = lexicon.numberWords.get(folded);
    return value === undefined ? [] : [{ value, from: at, until: at + text.length, hasMarks: false, isWord: true }];
  });

/** Reads "750.000", "1,5" or "2,000.75" in the notation of the language; null when it is no number, as "1.2.3". */
export function numberOf(digits: string, decimalMark: Lexicon["decimalMark"]): number | null {
  const decimal = decimalMark === "either" ? guessedMark(digits) : decimalMark === "comma" ? "," : ".";
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", fraction, more] = digits.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.every((group, at) => (at === 0 ? group.length <= 3 : group.length === 3));
  if (!isGrouped) return fraction === undefined && groups.length === 2 ? Number(groups.join(".")) : null;
  if (more !== undefined || fraction?.includes(thousands) === true) return null;
  return Number(`${groups.join("")}.${fraction ?? "0"}`);
}

const longestFigure = 24;

/** The last mark separates decimals, unless exactly three figures follow it or it returns. */
function guessedMark(digits: string): "," | "." {
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  const mark = digits.charAt(last) === "," ? "," : ".";
  const other = mark === "," ? "." : ",";
  if (digits.includes(other)) return mark;
  return digits.length - last - 1 === 3 && !digits.startsWith("0") ? other : digits.indexOf(mark) === last ? mark : other;
}

function standsAlone(text: string, from: number, until: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(until, until + 2);
  return !/[\p{L}\d_#]$|[\p{L}\d][-–.,/:]$/u.test(before) && !/^[\p{L}_]|^[-–/:][\p{L}\d]/u.test(after);
}
