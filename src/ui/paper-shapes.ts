import { xmlText } from "../lib/xml.ts";

/** The colours of drawings on paper: attributes, since a drawing there has no styles. */
export const paperColours = {
  ink: "#16202b",
  petrol: "#0b4f5c",
  accent: "#b4471c",
  pale: "#d9e7e9",
  grey: "#8d8f8c",
  hairline: "#b9c2c7",
} as const;

/** So much of the height of a letter is its width, on average. */
const slender = 0.51;

/** A drawing that stands by itself, in pixels. */
export const paperDrawing = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3, sans-serif" font-size="13">${inside}</svg>`;

interface Lettering {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly isStrong?: boolean;
}

/** Words at a place: their beginning, middle or end stands there, on their base line. */
export const lettered = (
  x: number,
  y: number,
  words: string,
  { size = 13, fill = paperColours.ink, anchor = "start", isStrong = false }: Lettering = {},
): string =>
  `<text x="${tenths(x)}" y="${tenths(y)}" fill="${fill}" font-size="${size}" text-anchor="${anchor}"${isStrong ? ' font-weight="600"' : ""}>${xmlText(words)}</text>`;

/** As many of these words as have room, with a sign where something was left out. */
export function fitting(words: string, room: number, size: number): string {
  const most = Math.max(1, Math.floor(room / (size * slender)));
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Words in at most so many lines that have room, broken between words; the last one ends with a sign when something was left out. */
export function linesFitting(words: string, room: number, size: number, most: number): readonly string[] {
  const letters = Math.floor(room / (size * slender));
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= letters || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitting(line, room, size));
}

/** No drawing is finer than a tenth of a pixel. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;
