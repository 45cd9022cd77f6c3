/**
 * How wide each letter of the product's font (Source Sans 3, weight 400) is, in thousandths of the letter size.
 * Measured in a browser; what is not here counts as wide, so that a line rather ends early than late.
 */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    200: " ",
    250: "iIjl.,:;’‘'",
    300: "f()-!",
    345: "rt/",
    425: '“”"szc?',
    470: "vyxY–",
    500: "aegk€0123456789Lé",
    548: "bdhnopquAFSTV*XZJëèüöE",
    590: "BCDKPRN",
    670: "GHOQUw",
    790: "MW",
    850: "m%…—",
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);
const widest = 850;
const space = widths[" "] ?? widest;

/** How wide a text is when its letters have this size, in the unit of the size. */
export const widthOf = (text: string, size: number): number => (thousandthsOf(text) * size) / 1000;

function thousandthsOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths[letter] ?? widest;
  return sum;
}

/** How much room there is for a text. */
export interface Room {
  readonly width: number;
  /** Of the letters, in the same unit. */
  readonly size: number;
  /** Most lines; what does not fit ends in an ellipsis. */
  readonly lines: number;
}

/** Cuts a text in lines that fit; a word that is wider than a line is broken. */
export function wrapped(text: string, { width, size, lines: most }: Room): readonly string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const words = text.split(/\s+/u).filter((part) => part !== "");
  const lines = linesOf(
    words.flatMap((word) => brokenWord(word, fits)),
    (width * 1000) / size,
  );
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", fits)];
}

/** As many words on each line as fit. Every word is measured once, not again with each word that joins it. */
function linesOf(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of words) {
    const needed = thousandthsOf(word);
    const joined = taken + space + needed;
    if (line !== "" && joined <= room) {
      line = `${line} ${word}`;
      taken = joined;
    } else {
      if (line !== "") lines.push(line);
      line = word;
      taken = needed;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A word in parts that each fit on a line, with hyphens. */
function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  let length = word.length - 1;
  while (length > 1 && !fits(`${word.slice(0, length)}-`)) length--;
  return [`${word.slice(0, length)}-`, ...brokenWord(word.slice(length), fits)];
}

/** The line with an ellipsis, without the words for which there is no room then. */
function shortened(line: string, fits: (line: string) => boolean): string {
  if (fits(`${line} …`)) return `${line} …`;
  const lastSpace = line.lastIndexOf(" ");
  return lastSpace < 0 ? "…" : shortened(line.slice(0, lastSpace), fits);
}
