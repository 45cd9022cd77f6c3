/** What figures are counted in, and what one of them has to be multiplied by: "1 000 euro" is the unit euro with the factor 1000. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
}

/** What a figure is counted in when its publisher names only a factor: "x 1 000". */
const count = "aantal";

const words: Readonly<Record<string, number>> = { mln: 1e6, miljoen: 1e6, mld: 1e9, miljard: 1e9 };
const inWords = /^(?:x )?(?:1 )?(mln|miljoen|mld|miljard)\b\.? ?(.*)$/i;
const inDigits = /^(?:x )?(10{0,2}(?:[ .]000)+|10*)(?: (.*))?$/i;
/** What follows a factor is something that can be counted: not the rest of an index, such as "100 = 2015". */
const countable = /^[\p{L}€]/u;

/**
 * Reads a unit in prose. A factor stands only at the beginning: "per 1 000 inwoners" has none, its thousand belongs to what the
 * figure is held against.
 *
 * @source the field Unit of measures at Statistics Netherlands: aantal, %, x 1 000, x 1000, 1 000 euro, x 1 000 euro, km, m³
 */
export function unitOf(prose: string): Unit {
  const text = prose.replace(/\s+/g, " ").trim();
  const [, word, ofWord = ""] = inWords.exec(text) ?? [];
  if (word !== undefined) return scaled(text, words[word.toLowerCase()] ?? 1, ofWord);
  const [, digits, ofDigits = ""] = inDigits.exec(text) ?? [];
  return digits === undefined ? { unit: text, factor: 1 } : scaled(text, Number(digits.replace(/[ .]/g, "")), ofDigits);
}

function scaled(text: string, factor: number, counted: string): Unit {
  if (counted === "") return { unit: count, factor };
  return countable.test(counted) ? { unit: counted, factor } : { unit: text, factor: 1 };
}
